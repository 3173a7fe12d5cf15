package app.unknot.letters.writing;

import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.practice.PracticeProfile;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays a letter out on paper. */
final class LetterPaper {
    private LetterPaper() {}

    /**
     * @param signature who writes, with credentials and licence
     */
    static PrintedPage page(
            LetterKind kind,
            LetterText text,
            PracticeProfile practice,
            ClientReference client,
            String signature,
            LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        String who = client.name() + ", born " + Formats.day(client.born());
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Date", Formats.day(day)),
                new Block.Fact("To", text.recipient()),
                new Block.Fact("About", who))));
        if (kind == LetterKind.EMERGENCY_HANDOVER) blocks.add(new Block.Framed("Emergency", text.opening()));
        else blocks.add(new Block.Text(text.opening()));
        List<Block.Fact> facts = text.lines().stream()
                .filter(line -> !line.words().isBlank())
                .map(line -> new Block.Fact(line.name(), line.words()))
                .toList();
        if (!facts.isEmpty()) blocks.add(new Block.Facts(facts));
        if (!text.closing().isBlank()) blocks.add(new Block.Text(text.closing()));
        blocks.add(new Block.Text(signature));
        if (kind == LetterKind.CLEARANCE_REQUEST) blocks.addAll(form(practice, client));
        return new PrintedPage(
                kind.title(),
                kind.title() + " of " + practice.name(),
                letterhead(practice),
                blocks,
                client.name() + ", record " + client.number() + ". Confidential: for the addressee only.");
    }

    private static List<String> letterhead(PracticeProfile practice) {
        String place = Stream.of(practice.city(), (practice.state() + " " + zip(practice.zip())).strip())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String address = Stream.of(practice.street(), place, practice.phone())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Stream.of(practice.name(), address)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String zip(String digits) {
        return digits.length() == 9 ? digits.substring(0, 5) + "-" + digits.substring(5) : digits;
    }

    /** What the provider fills in, on a sheet of its own to send back. The screen for the answer asks for the same. */
    private static List<Block> form(PracticeProfile practice, ClientReference client) {
        return List.of(
                new Block.NewSheet(),
                new Block.Framed(
                        "Answer of the healthcare provider",
                        "About " + client.name() + ", born " + Formats.day(client.born()) + ".\nPlease send it back to "
                                + String.join(", ", letterhead(practice)) + "."),
                new Block.Ticks("Is massage acceptable?", List.of("Yes", "Yes, under the conditions below", "No")),
                new Block.Ticks("Heat, such as warm stones or packs?", List.of("Yes", "No")),
                new Block.Lines(List.of(
                        "Pressure at most, 0 to 10",
                        "Areas to avoid",
                        "Valid until",
                        "Name and profession",
                        "Phone or address",
                        "Signature and date")));
    }
}
