package app.unknot.shared.print;

import java.util.List;

/**
 * What is to be printed, from the letterhead down. May run over more than one sheet.
 *
 * @param title the PDF's title, and the first heading on the page
 * @param about one sentence for who searches or hears the file: the PDF's subject
 * @param head the practice's name first, then its address and phone, line by line
 * @param foot stands at the bottom of each sheet, beside the number of the sheet
 */
public record PrintedPage(String title, String about, List<String> head, List<Block> blocks, String foot) {
    /** All that is printed is English. */
    public static final String LANGUAGE = "en-US";

    public PrintedPage {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }
}
