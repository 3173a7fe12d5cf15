package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.Addresses;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.ConfigureRoutes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Pages lead to each other by the addresses of the navigation classes, and each of those addresses is one of a page or a file. */
class AddressesTests {
    private static final JavaClasses PRODUCT = ProductClasses.all();

    /** A constant so named is asked for behind the question mark. */
    private static final String PARAMETER = "_PARAMETER";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** What is handed an address. */
    private static final Pattern LINK = Pattern.compile(
            "(Anchor|navigate|forwardTo|rerouteTo|setLocation|setHref|sendRedirect|Entry|@Route)\\(\\s*(value = )?$");

    private static final Pattern FILE = Pattern.compile(".*\\.[a-z0-9]{2,5}");

    @Test
    void each_module_that_has_routes_has_its_navigation() {
        assertThat(navigation())
                .hasSizeGreaterThan(12)
                .allSatisfy(type -> assertThat(type.getPackageName()).startsWith("app.unknot."));
    }

    @Test
    void every_route_is_written_in_a_navigation_class() {
        assertThat(screens().map(screen -> screen.getAnnotation(Route.class).value()))
                .hasSizeGreaterThan(40)
                // The start page, which only leads on.
                .filteredOn(route -> !route.isEmpty())
                .isSubsetOf(constants());
    }

    @Test
    void every_constant_of_a_navigation_class_is_a_route() {
        Set<String> routes = screens()
                .map(screen -> screen.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
        Set<String> files = files().map(PathPattern::getPatternString).collect(Collectors.toSet());
        assertThat(constants())
                .allSatisfy(address -> assertThat(routes.contains(address) || files.contains("/" + address))
                        .as(address)
                        .isTrue());
    }

    @Test
    void every_address_that_a_navigation_class_makes_leads_to_a_page_or_a_file() throws Exception {
        ConfigureRoutes routes = new ConfigureRoutes();
        screens()
                .forEach(screen ->
                        routes.setRoute(screen.getAnnotation(Route.class).value(), screen));
        List<PathPattern> files = files().toList();
        int made = 0;
        for (Class<?> type : navigation())
            for (Method method : type.getDeclaredMethods()) {
                if (method.isSynthetic() || !Modifier.isPublic(method.getModifiers())) continue;
                String address = made(method);
                String path = address.replaceFirst("\\?.*", "");
                assertThat(routes.getNavigationRouteTarget(path).hasTarget()
                                || files.stream().anyMatch(file -> file.matches(PathContainer.parsePath("/" + path))))
                        .as(method + " makes " + address)
                        .isTrue();
                made++;
            }
        assertThat(made).isGreaterThan(25);
    }

    @Test
    void no_page_builds_an_address_from_text() throws IOException {
        List<String> built = new ArrayList<>();
        for (Path file : sources("src/main/java", ".java")) {
            if (file.toString().endsWith("Pages.java")) continue;
            String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
            built(source).forEach(text -> built.add(file + ": " + text));
        }
        assertThat(built).isEmpty();
    }

    /** What is asked for behind the question mark is handed to Flow apart: it takes a path. */
    @Test
    void nobody_navigates_to_an_address_that_asks_for_something() throws Exception {
        Set<String> asking = new TreeSet<>();
        for (Class<?> type : navigation())
            for (Method method : type.getDeclaredMethods())
                if (!method.isSynthetic()
                        && Modifier.isPublic(method.getModifiers())
                        && made(method).contains("?"))
                    asking.add("navigate(" + type.getSimpleName() + "." + method.getName() + "(");
        assertThat(asking).contains("navigate(SchedulePages.day(");
        for (Path file : sources("src/main/java", ".java"))
            assertThat(asking.stream().filter(Files.readString(file).replaceAll("\\s", "")::contains))
                    .as(file.toString())
                    .isEmpty();
    }

    @Test
    void an_address_built_from_text_is_found() {
        assertThat(built("new Anchor(\"clients/\" + id + \"/plan\")")).containsExactly("clients/", "/plan");
        assertThat(built("navigate(\"today\")")).containsExactly("today");
        assertThat(built("new Task(\"letters/\" + id)")).containsExactly("letters/");
        assertThat(built("redirect(path + \"/login?\" + reason)")).containsExactly("/login?");
        assertThat(built("Assets.module(this, \"clients/time-left.js\"); addClassName(\"today\"); navigate(address)"))
                .isEmpty();
    }

    @Test
    void no_module_of_the_browser_builds_an_address_from_text() throws IOException {
        String several = String.join("|", firstOfSeveral());
        String alone = String.join("|", alone());
        Pattern built = Pattern.compile("[`'\"](\\.\\./)*(" + several + ")/(?![^`'\"]*\\.(js|css|svg|json)[`'\"])"
                + "|[`'\"](\\.\\./)+(" + alone + ")[^\\w./-]");
        assertThat("location.assign(`clients/${id}/plan`)").containsPattern(built);
        assertThat("new URL('../../../login', import.meta.url)").containsPattern(built);
        assertThat(sources("frontend", ".js"))
                .filteredOn(file -> !file.toString().endsWith(".test.js"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(built));
    }

    @Test
    void an_address_has_a_value_for_each_parameter_of_its_route() {
        assertThat(Addresses.of("clients/:client/:kind(a|b)", 7, "a")).isEqualTo("clients/7/a");
        assertThat(Addresses.of("claims/:claim?([0-9a-f-]{36})")).isEqualTo("claims");
        assertThatThrownBy(() -> Addresses.of("notes/:note")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Addresses.of("notes", 7)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The texts that are addresses or parts of them. */
    private static List<String> built(String source) {
        Set<String> several = firstOfSeveral();
        Set<String> routes = constants();
        Set<String> ends = routes.stream()
                .filter(route -> route.matches("clients/:client/[^:]+|notes/:note/.+"))
                .map(route -> route.replaceFirst("^[^/]+/[^/]+", ""))
                .collect(Collectors.toSet());
        List<String> built = new ArrayList<>();
        Matcher texts = TEXT.matcher(source);
        while (texts.find()) {
            String text = texts.group(1);
            String before = source.substring(Math.max(0, texts.start() - 60), texts.start());
            String path = text.replaceFirst("^/", "");
            String first = path.replaceFirst("[/?#].*", "");
            boolean long_ = several.contains(first)
                    && path.startsWith(first + "/")
                    && !FILE.matcher(path).matches();
            boolean asked = routes.contains(first) && path.startsWith(first + "?");
            boolean linked = routes.contains(path) && LINK.matcher(before).find();
            boolean rooted = text.startsWith("/") && routes.contains(path);
            if (long_ || asked || linked || rooted || ends.contains(text)) built.add(text);
        }
        return built;
    }

    private static List<Class<?>> navigation() {
        return PRODUCT.stream()
                .filter(type -> type.getSimpleName().endsWith("Pages") && type.isTopLevelClass())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** The routes, and the addresses of files, that the navigation classes name. */
    private static Set<String> constants() {
        return navigation().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field ->
                        field.getType() == String.class && !field.getName().endsWith(PARAMETER))
                .map(AddressesTests::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginnings of addresses that go on after them. */
    private static Set<String> firstOfSeveral() {
        return constants().stream()
                .filter(route -> route.contains("/"))
                .map(route -> route.replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> alone() {
        return constants().stream()
                .filter(route -> !route.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<? extends Component>> screens() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.reflect().asSubclass(Component.class));
    }

    /** What controllers hand out beside the pages and the programs' endpoints. */
    private static Stream<PathPattern> files() {
        return PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .map(method -> method.reflect().getAnnotation(GetMapping.class))
                .flatMap(mapping -> Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.path())))
                .filter(path -> !path.startsWith("/api/"))
                .map(PathPatternParser.defaultInstance::parse);
    }

    private static String made(Method method) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) values.add(value(type));
        try {
            return (String) method.invoke(null, values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e.getCause());
        }
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == LocalDate.class) return LocalDate.of(2026, 3, 3);
        return type == String.class ? "not-treated" : id(type);
    }

    private static Object id(Class<?> type) throws ReflectiveOperationException {
        UUID id = UUID.fromString("0199f0c0-0000-7000-8000-000000000001");
        return type == UUID.class ? id : type.getConstructor(UUID.class).newInstance(id);
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
