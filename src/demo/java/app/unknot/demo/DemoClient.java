package app.unknot.demo;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientForm;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanDetails;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import net.datafaker.Faker;

/**
 * One invented client: who, with what, and how the pain will go.
 *
 * @param baseline pain 0-10 at the first visit
 * @param perSession what a session takes away on average
 */
record DemoClient(
        ClientForm form,
        Facts facts,
        SequencedMap<String, String> keepOff,
        PlanForm plan,
        List<String> regions,
        int ceiling,
        int baseline,
        double perSession) {
    private static final List<String> OCCUPATIONS = List.of(
            "Truck driver",
            "Nurse",
            "Software tester",
            "Gardener",
            "Teacher",
            "Cook",
            "Electrician",
            "Retired",
            "Dancer");
    private static final List<List<String>> AREAS = List.of(
            List.of("LUMBAR_R", "LUMBAR_L", "GLUTEAL_R"),
            List.of("LUMBAR_L", "SI_JOINT_L"),
            List.of("UPPER_BACK_L", "UPPER_BACK_R", "NECK_SHOULDER_R"),
            List.of("MID_BACK_L", "MID_BACK_R"),
            List.of("SI_JOINT_R", "GLUTEAL_R", "LUMBAR_R"));
    private static final List<String> GOALS = List.of(
            "Drive three hours without stopping",
            "Lift my grandchild",
            "Sleep through the night",
            "Sit through a working day",
            "Run five kilometres again",
            "Garden for an hour");

    /** The one the newcomer meets first. */
    static DemoClient daniel() {
        SequencedMap<String, String> keepOff = new LinkedHashMap<>();
        keepOff.put("MID_BACK_L", "mole");
        return new DemoClient(
                new ClientForm(
                        "Daniel",
                        "Reyes",
                        LocalDate.of(1980, 3, 2),
                        "M",
                        "48 Pike Lane",
                        "Seattle",
                        "WA",
                        "981224410",
                        "2065550148",
                        "daniel@example.org",
                        "Truck driver",
                        "Nut oil",
                        "Low back, chronic"),
                Facts.of("antiplatelet", "disc_diagnosed")
                        .with("onset_days", 400)
                        .with("assessed_12m", true),
                keepOff,
                plan("Drive three hours without stopping", List.of("LUMBAR_R", "LUMBAR_L", "GLUTEAL_R"), 5),
                List.of("LUMBAR_R", "LUMBAR_L", "GLUTEAL_R"),
                6,
                7,
                0.5);
    }

    static DemoClient invent(Faker faker, Random random, LocalDate today) {
        boolean female = random.nextBoolean();
        String first = female ? faker.name().femaleFirstName() : faker.name().maleFirstName();
        String last = faker.name().lastName();
        List<String> regions = AREAS.get(random.nextInt(AREAS.size()));
        String goal = GOALS.get(random.nextInt(GOALS.size()));
        int kind = random.nextInt(10);
        Facts facts = Facts.NONE.with("onset_days", 30 + random.nextInt(600)).with("assessed_12m", true);
        int ceiling = 8;
        if (kind == 0) {
            facts = facts.with("anticoagulant", true);
            ceiling = 4;
        } else if (kind == 1) {
            facts = facts.with("osteoporosis", true);
            ceiling = 4;
            // With weak bones hands stay off the ribs, so these clients come for their lower back.
            if (regions.stream().anyMatch(KeepOffArea.RIBS.regions()::contains)) regions = AREAS.getFirst();
        } else if (kind == 2) {
            facts = facts.with("fibromyalgia", true);
            ceiling = 4;
        }
        int preferred = Math.min(ceiling, 3 + random.nextInt(4));
        // Six in ten get clearly better, three stay as they are, one gets a little worse.
        double perSession =
                random.nextInt(10) < 6 ? 0.35 + random.nextDouble() * 0.4 : random.nextDouble() * 0.25 - 0.08;
        return new DemoClient(
                new ClientForm(
                        first,
                        last,
                        today.minusYears(22 + random.nextInt(55)).minusDays(random.nextInt(365)),
                        female ? "F" : "M",
                        faker.address().streetAddress(),
                        "Seattle",
                        "WA",
                        "98" + (101 + random.nextInt(98)) + (1000 + random.nextInt(9000)),
                        "206555" + (1000 + random.nextInt(9000)),
                        (first + "." + last).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "") + "@example.org",
                        OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size())),
                        random.nextInt(12) == 0 ? "Lavender oil" : "",
                        regions.getFirst().startsWith("LUMBAR") ? "Low back" : "Back and shoulders"),
                facts,
                new LinkedHashMap<>(),
                plan(goal, regions, preferred),
                regions,
                ceiling,
                4 + random.nextInt(6),
                perSession);
    }

    private static PlanForm plan(String goal, List<String> regions, int preferred) {
        Map<String, Integer> byRegion = new LinkedHashMap<>();
        regions.forEach(region -> byRegion.put(region, preferred));
        return new PlanForm(
                List.of(goal),
                PlanTemplate.CHRONIC,
                PlanTemplate.CHRONIC.sessions(),
                60,
                List.of(Technique.SWEDISH, Technique.SHIATSU),
                preferred,
                byRegion,
                Set.of(HomeCareItem.WALKING, HomeCareItem.STRETCH, HomeCareItem.HEAT),
                "",
                PlanDetails.NONE);
    }
}
