package app.unknot.shared.ui;

import app.unknot.shared.text.MessageFiles;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** What the browser's tab says: the screen's title, from {@code title.<screen>} in its module's message file, and the product's name. */
public final class ScreenTitle implements PageTitleGenerator {
    /** The key for this screen, such as {@code title.plan-view}. */
    public static String key(Class<?> screen) {
        return "title." + MessageFiles.dashed(screen.getSimpleName());
    }

    @Override
    public String generatePageTitle(PageTitleContext page) {
        return MessageFiles.words(page.navigationTarget(), key(page.navigationTarget())) + " - Unknot";
    }
}
