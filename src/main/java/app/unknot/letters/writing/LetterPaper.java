package app.unknot.letters.writing;

import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.letters.words.LettersWords;
import app.unknot.practice.PracticeProfile;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        String who = LettersWords.BORN.text(client.name(), Formats.day(client.born()));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(LettersWords.DATE.text(), Formats.day(day)),
                new Block.Fact(LettersWords.TO.text(), text.recipient()),
                new Block.Fact(LettersWords.ABOUT.text(), who))));
        if (kind == LetterKind.EMERGENCY_HANDOVER)
            blocks.add(new Block.Framed(LettersWords.EMERGENCY.text(), text.opening()));
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
                LettersWords.OF.text(kind.title(), practice.name()),
                practice.letterhead(),
                blocks,
                LettersWords.RECORD_CONFIDENTIAL_FOR_THE_ADDRESSEE.text(client.name(), client.number()));
    }

    /** What the provider fills in, on a sheet of its own to send back. The screen for the answer asks for the same. */
    private static List<Block> form(PracticeProfile practice, ClientReference client) {
        return List.of(
                new Block.NewSheet(),
                new Block.Framed(
                        LettersWords.ANSWER_OF_THE_HEALTHCARE_PROVIDER.text(),
                        LettersWords.ABOUT_BORN_PLEASE_SEND_IT_BACK.text(
                                client.name(), Formats.day(client.born()), String.join(", ", practice.letterhead()))),
                new Block.Ticks(
                        LettersWords.IS_MASSAGE_ACCEPTABLE.text(),
                        List.of(
                                LettersWords.YES.text(),
                                LettersWords.YES_UNDER_THE_CONDITIONS_BELOW.text(),
                                LettersWords.NO.text())),
                new Block.Ticks(
                        LettersWords.HEAT_SUCH_AS_WARM_STONES.text(),
                        List.of(LettersWords.YES.text(), LettersWords.NO.text())),
                new Block.Lines(List.of(
                        LettersWords.PRESSURE_AT_MOST_0_TO_10.text(),
                        LettersWords.AREAS_TO_AVOID.text(),
                        LettersWords.VALID_UNTIL.text(),
                        LettersWords.NAME_AND_PROFESSION.text(),
                        LettersWords.PHONE_OR_ADDRESS.text(),
                        LettersWords.SIGNATURE_AND_DATE.text())));
    }
}
