package app.unknot.schedule.sheets;

import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a day out on paper. Paper lies about, and nobody knows who has read it: so it has what somebody needs who waits for a client, and
 * nothing of health, no birthday, no record number. That a visit is tentative is said; why it is, is in the record only.
 */
final class DaySheetPaper {
    private DaySheetPaper() {}

    /**
     * @param whose the therapist whose day it is; empty for everybody's, with a column for who it is
     * @param day such as {@code Tuesday, Mar 3, 2026}
     * @param lines in the order of their times; an empty day says that it is
     * @param foot who printed it, and when
     */
    static PrintedPage page(
            String practice, String place, String whose, String day, List<SheetLine> lines, String foot) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(whose.isEmpty() ? day : ScheduleWords.DAY_OF.text(day, whose)));
        if (lines.isEmpty()) blocks.add(new Block.Text(ScheduleWords.NOBODY_IS_BOOKED.text()));
        else blocks.add(table(lines, whose.isEmpty()));
        return new PrintedPage(
                ScheduleWords.DAY_SHEET.text(),
                ScheduleWords.WHO_COMES_ON.text(day),
                place.isEmpty() || place.equals(practice) ? List.of(practice) : List.of(practice, place),
                blocks,
                foot);
    }

    private static Block table(List<SheetLine> lines, boolean everybodys) {
        List<String> columns = new ArrayList<>(List.of(
                ScheduleWords.TIME_COLUMN.text(),
                ScheduleWords.CLIENT_COLUMN.text(),
                ScheduleWords.SERVICE_COLUMN.text(),
                ScheduleWords.ROOM_COLUMN.text(),
                ScheduleWords.PHONE_COLUMN.text()));
        if (everybodys) columns.add(2, ScheduleWords.THERAPIST_COLUMN.text());
        columns.add(ScheduleWords.NOTES_COLUMN.text());
        return Block.Table.toWriteIn(
                lines.size() == 1 ? ScheduleWords.ONE_VISIT.text() : ScheduleWords.SO_MANY_VISITS.text(lines.size()),
                columns,
                lines.stream().map(line -> cells(line, everybodys)).toList());
    }

    private static List<String> cells(SheetLine line, boolean everybodys) {
        List<String> cells = new ArrayList<>(List.of(
                line.time(),
                line.tentative() ? ScheduleWords.TENTATIVE.text(line.client()) : line.client(),
                line.service(),
                line.where(),
                line.phone(),
                ""));
        if (everybodys) cells.add(2, line.therapist());
        return cells;
    }
}
