package app.unknot.accounts.factors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the practice wants a second factor from everybody. It does unless told otherwise; the demo, whose passwords are public, does not. */
@Component
class FactorSettings {
    private final boolean required;

    FactorSettings(@Value("${unknot.second-factor}") String wanted, @Value("${unknot.demo}") boolean demo) {
        this.required = switch (wanted) {
            case "required" -> true;
            case "offered" -> false;
            case "" -> !demo;
            default ->
                throw new IllegalStateException(
                        "unknot.second-factor is \"" + wanted + "\". It can be \"required\" or \"offered\".");
        };
    }

    boolean required() {
        return required;
    }
}
