package app.unknot.audit.ui;

import app.unknot.audit.acts.Act;
import app.unknot.audit.acts.ActGroup;
import app.unknot.audit.acts.Acts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A group of acts, or the acts that read alike.
 *
 * @param code how an address names it
 */
record WhatChoice(String code, String words, Set<String> acts, boolean group) {
    /** Groups, each before its acts. */
    static List<WhatChoice> all(boolean securityOnly) {
        List<WhatChoice> choices = new ArrayList<>();
        for (ActGroup group : ActGroup.values()) {
            if (securityOnly && !group.isSecurity()) continue;
            List<Act> acts = Acts.of(group);
            choices.add(new WhatChoice(
                    group.name(), group.title(), acts.stream().map(Act::code).collect(Collectors.toSet()), true));
            Map<String, List<Act>> alike =
                    acts.stream().collect(Collectors.groupingBy(Act::done, LinkedHashMap::new, Collectors.toList()));
            alike.forEach((words, same) -> choices.add(new WhatChoice(
                    same.getFirst().code(), words, same.stream().map(Act::code).collect(Collectors.toSet()), false)));
        }
        return choices;
    }
}
