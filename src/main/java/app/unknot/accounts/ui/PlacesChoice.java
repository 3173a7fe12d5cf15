package app.unknot.accounts.ui;

import app.unknot.accounts.Role;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** At which places of work a role holds: at all of them, those to come too, or at some. */
final class PlacesChoice extends Div {
    private final Role role;
    private final Places before;
    private final Checkbox all;
    private final CheckboxGroup<Place> some = new CheckboxGroup<>();

    PlacesChoice(Role role, List<Place> open, Places before) {
        this.role = role;
        this.before = before;
        all = new Checkbox(AccountsText.AS_AT_ALL_LOCATIONS.text(role.title()), before.everywhere());
        some.setLabel(AccountsText.AS_AT.text(role.title()));
        some.setItems(open);
        some.setItemLabelGenerator(Place::name);
        some.select(open.stream()
                .filter(place -> !before.everywhere() && before.has(place.id()))
                .toList());
        some.setVisible(!before.everywhere());
        all.addValueChangeListener(change -> some.setVisible(!change.getValue()));
        add(all, some);
    }

    Role role() {
        return role;
    }

    /** None at all when nothing is chosen, which is refused. */
    Places chosen() {
        return all.getValue()
                ? Places.EVERYWHERE
                : Places.only(some.getValue().stream().map(Place::id).toList());
    }

    boolean isChanged() {
        return !chosen().equals(before);
    }
}
