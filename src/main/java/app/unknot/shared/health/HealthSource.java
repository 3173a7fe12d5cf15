package app.unknot.shared.health;

import java.util.List;

/** Looks at one part of the portal. Beans of this type are found by the health page; each answers at once, from what it knows. */
public interface HealthSource {
    List<HealthLine> lines();
}
