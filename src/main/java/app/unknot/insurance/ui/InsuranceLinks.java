package app.unknot.insurance.ui;

import app.unknot.insurance.InsurancePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The three sides of what is set up for insurance. */
final class InsuranceLinks extends Nav {
    /** @param here the address of the side that is shown */
    InsuranceLinks(String here) {
        addClassNames("seg", "claim-sections");
        setAriaLabel(InsuranceText.INSURANCE.text());
        add(
                link(InsurancePages.PAYERS, InsuranceText.PAYERS, here),
                link(InsurancePages.CODES, InsuranceText.PROCEDURE_CODES, here),
                link(InsurancePages.DIAGNOSES, InsuranceText.DIAGNOSIS_CODES, here));
    }

    private static Anchor link(String address, InsuranceText words, String here) {
        Anchor link = new Anchor(address, words.text());
        if (address.equals(here)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
