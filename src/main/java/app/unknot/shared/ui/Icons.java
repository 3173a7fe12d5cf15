package app.unknot.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The product's own line icons. Each stands beside a word and is hidden from screen readers. */
public enum Icons {
    ARROWDOWN,
    ARROWUP,
    BACK,
    BELL,
    CAL,
    CARD,
    CAUTION,
    CHART,
    CHECK,
    CLAIMS,
    CLIENTS,
    CLOCK,
    DISK,
    DROP,
    EYE,
    FLAG,
    GEAR,
    HAND,
    HOME,
    INFO,
    KEY,
    LETTER,
    LEAVE,
    LOCK,
    MONEY,
    MORE,
    NEXT,
    NOHAND,
    OK,
    PEN,
    PEOPLE,
    PHONE,
    PIN,
    PLAN,
    PLUS,
    PRINT,
    SEARCH,
    SHIELDOK,
    STAR,
    STOP,
    TABLE,
    TABLET,
    TODAY,
    UNDO,
    X;

    public SvgIcon create() {
        SvgIcon icon = new SvgIcon(Assets.path("kit/icons.svg"), name().toLowerCase(java.util.Locale.ROOT));
        icon.addClassName("i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
