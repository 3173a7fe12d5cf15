package app.unknot.screening.medicines;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds medicines in what people type: whole words, several in a line, among doses and units. Spelled right, a name is found whatever its
 * capitals, spaces and hyphens; misspelled, it is a question.
 */
public final class Medicines {
    /** What joins or parts medicines; a name never reaches over it. The slash is part of names such as aspirin/dipyridamole. */
    private static final Pattern PARTS = Pattern.compile("[,;+&\\n()]|\\b(?:and|or|plus)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]{0,4}");
    private static final int LONGEST_TEXT = 2000;
    private static final Medicines SHIPPED = new Medicines(read());

    /** Letters and digits of a name, to the medicine. */
    private final Map<String, Medicine> byName;

    private final MisspelledNames misspelled;
    private final int mostWords;

    private record Word(String plain, int from, int to) {}

    Medicines(Collection<Medicine> all) {
        Map<String, Medicine> names = new LinkedHashMap<>();
        for (Medicine one : all) names.putIfAbsent(plain(one.name()), one);
        // A brand is mostly told without what stands behind it, such as XL; a name of its own goes first.
        for (Medicine one : all)
            if (BrandEndings.isCut(one.name())) names.putIfAbsent(plain(BrandEndings.cut(one.name())), one);
        this.byName = Map.copyOf(names);
        this.misspelled = new MisspelledNames(names);
        this.mostWords =
                all.stream().mapToInt(one -> words(one.name()).size()).max().orElse(1);
    }

    /** The list that comes with this release. */
    public static Medicines shipped() {
        return SHIPPED;
    }

    /** Every medicine, one for each name, in the order of the list. */
    public static List<Medicine> all() {
        return read();
    }

    /**
     * Medicines in a text, in the order in which they stand. At most 2000 characters of it are read.
     */
    public List<MedicineMatch> matches(String text) {
        String read = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        List<MedicineMatch> found = new ArrayList<>();
        int from = 0;
        for (Matcher part = PARTS.matcher(read); part.find(); from = part.end()) in(read, from, part.start(), found);
        in(read, from, read.length(), found);
        return List.copyOf(found);
    }

    /** How many different medicines of a kind are named, by what is in them. A misspelled one does not count. */
    public int count(MedicineKind kind, Collection<String> texts) {
        Set<String> generics = new HashSet<>();
        for (String text : texts)
            for (MedicineMatch match : matches(text))
                if (match.exact())
                    for (Medicine medicine : match.medicines())
                        if (medicine.kinds().contains(kind)) generics.add(medicine.generic());
        return generics.size();
    }

    /** One part of a text: the longest name at each place, and a misspelled one only where none is. */
    private void in(String text, int from, int to, List<MedicineMatch> found) {
        List<Word> words = new ArrayList<>();
        for (Word word : words(text.substring(from, to)))
            words.add(new Word(word.plain, word.from + from, word.to + from));
        for (int at = 0; at < words.size(); ) {
            int taken = exact(text, words, at, found);
            if (taken == 0) taken = misspelled(text, words, at, found);
            at += Math.max(1, taken);
        }
    }

    private int exact(String text, List<Word> words, int at, List<MedicineMatch> found) {
        for (int length = Math.min(mostWords, words.size() - at); length > 0; length--) {
            Medicine medicine = byName.get(joined(words, at, length));
            if (medicine == null) continue;
            found.add(new MedicineMatch(typed(text, words, at, length), List.of(medicine), true));
            return length;
        }
        return 0;
    }

    /** Only words of their own: what would be joined of ordinary words is near to too much. */
    private int misspelled(String text, List<Word> words, int at, List<MedicineMatch> found) {
        String word = words.get(at).plain;
        if (NUMBER.matcher(word).matches()) return 0;
        List<Medicine> near = misspelled.near(word);
        if (near.isEmpty()) return 0;
        found.add(new MedicineMatch(typed(text, words, at, 1), near, false));
        return 1;
    }

    private static String typed(String text, List<Word> words, int at, int length) {
        return text.substring(words.get(at).from, words.get(at + length - 1).to);
    }

    private static String joined(List<Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(Word::plain).collect(Collectors.joining());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); )
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        return words;
    }

    private static String plain(String name) {
        return words(name).stream().map(Word::plain).collect(Collectors.joining());
    }

    private static List<Medicine> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, List<CSVRecord>> rows;
        try (Reader csv = new InputStreamReader(
                        Objects.requireNonNull(Medicines.class.getResourceAsStream("/screening/medicines.csv")),
                        StandardCharsets.UTF_8);
                Stream<CSVRecord> records = format.parse(csv).stream()) {
            rows = records.collect(
                    Collectors.groupingBy(row -> row.get("name"), LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.entrySet().stream()
                .map(named -> new Medicine(
                        named.getKey(),
                        named.getValue().getFirst().get("generic"),
                        named.getValue().stream()
                                .map(row -> MedicineKind.valueOf(row.get("fact").toUpperCase(Locale.ROOT)))
                                .distinct()
                                .toList()))
                .toList();
    }
}
