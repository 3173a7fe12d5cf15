package app.unknot.screening.rules;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of versions: 2026.1 comes with a release, 2026.1+1 is the practice's first own one after it. */
final class VersionNames {
    private static final Pattern OWN = Pattern.compile("(.*)\\+(\\d{1,6})");

    private VersionNames() {}

    /** The next free name of the practice's own. */
    static String next(String name, Collection<String> taken) {
        Matcher own = OWN.matcher(name);
        boolean isOwn = own.matches();
        String base = isOwn ? own.group(1) : name;
        int number = isOwn ? Integer.parseInt(own.group(2)) + 1 : 1;
        while (taken.contains(base + "+" + number)) number++;
        return base + "+" + number;
    }
}
