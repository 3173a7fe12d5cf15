package app.unknot.insurance.ui;

import app.unknot.shared.Money;
import app.unknot.shared.ui.ReadLine;
import org.jspecify.annotations.Nullable;

/** Amounts in fields that may be empty. */
final class Amounts {
    private Amounts() {}

    /** What is in the field; null when it is empty. */
    static @Nullable Money of(ReadLine field) {
        String kept = field.kept();
        return kept.isEmpty() ? null : Money.parse(kept);
    }

    static void show(ReadLine field, @Nullable Money amount) {
        field.with(amount == null ? "" : amount.plain());
    }

    static String words(@Nullable Money amount) {
        return amount == null ? InsuranceText.NOT_ENTERED.text() : amount.display();
    }
}
