import app.unknot.accounts.passwords.BreachedPasswords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Run by make.sh: the file to write, then the lists, one password a line, plain or .gz. */
class MakeBreachedPasswords {
    private static final int RANDOM_ONES = 5_000_000;

    public static void main(String[] arguments) throws IOException {
        List<Path> lists = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        byte[] file = BreachedPasswords.file(lists.stream().flatMap(MakeBreachedPasswords::lines));
        Files.write(Path.of(arguments[0]), file);
        System.out.println(file.length + " bytes from " + lists.size() + " lists");
        BreachedPasswords known = new BreachedPasswords(file);
        Random random = new Random(1);
        long wrongly = Stream.generate(() -> random.ints(20, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(RANDOM_ONES)
                .filter(known::knows)
                .count();
        System.out.println(wrongly + " of " + RANDOM_ONES + " random passwords are taken for a stolen one");
    }

    private static Stream<String> lines(Path list) {
        try {
            InputStream file = Files.newInputStream(list);
            InputStream plain = list.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
