package app.unknot.bench.generator;

import java.util.List;

/** Names of invented people. Last names are put together, so that as many people as there are do not all share a few. */
final class Names {
    static final List<String> FIRST = List.of(
            "Ana", "Bruno", "Carla", "Daniel", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kofi", "Lena",
            "Mateo", "Nadia", "Oleg", "Priya", "Quinn", "Rosa", "Samir", "Tessa", "Umberto", "Vera", "Wanda", "Ximena",
            "Yusuf", "Zofia", "Amir", "Beatriz", "Chidi", "Dora", "Emil", "Fatima", "Gustav", "Hana", "Ivo", "Julia",
            "Karim", "Louise", "Malik", "Noor");

    private static final List<String> BEGINNINGS = List.of(
            "Ander", "Bel", "Castel", "Dal", "Ester", "Fern", "Gold", "Hart", "Iver", "Jans", "Kess", "Lund", "Mar",
            "Nor", "Oster", "Pel", "Quar", "Ros", "Sal", "Thor", "Ul", "Val", "Wes", "Yar", "Zim");
    private static final List<String> MIDDLES =
            List.of("a", "be", "ci", "do", "en", "fi", "ga", "he", "in", "ke", "li", "mo", "na", "or", "ri");
    private static final List<String> ENDINGS = List.of(
            "bach", "dahl", "field", "garcia", "holm", "ker", "lund", "man", "nova", "rez", "ski", "son", "stein",
            "ton", "witz");

    private Names() {}

    static String last(int number) {
        int rest = number * 7 % (BEGINNINGS.size() * MIDDLES.size() * ENDINGS.size());
        String begun = BEGINNINGS.get(rest % BEGINNINGS.size());
        rest /= BEGINNINGS.size();
        return begun + MIDDLES.get(rest % MIDDLES.size()) + ENDINGS.get(rest / MIDDLES.size());
    }
}
