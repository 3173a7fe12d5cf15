package app.unknot.clients.ui;

import com.vaadin.flow.component.select.Select;

/** The sex on the insurance policy, as X12 writes it. */
final class SexField {
    private SexField() {}

    static Select<String> create() {
        Select<String> sex = new Select<>(ClientsText.SEX_ON_THE_INSURANCE_POLICY.text(), change -> {});
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(SexField::words);
        sex.setValue("U");
        return sex;
    }

    private static String words(String code) {
        return switch (code) {
            case "F" -> ClientsText.FEMALE.text();
            case "M" -> ClientsText.MALE.text();
            default -> ClientsText.NOT_KNOWN.text();
        };
    }
}
