package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may call whom. What must go the other way goes by an event, or by a port that the lower feature owns. */
class BordersTests {
    private static final String HOUSE = "dk.kompetencedialog";

    /** Each feature, and what it may call besides what those may call. */
    private static final Map<String, Set<String>> MAY_CALL = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("account", Set.of("platform")),
            Map.entry("document", Set.of("platform")),
            Map.entry("room", Set.of("account")),
            Map.entry("workplace", Set.of("account")),
            Map.entry("stationery", Set.of("workplace", "document")),
            Map.entry("guide", Set.of("workplace", "document")),
            Map.entry("board", Set.of("room", "guide")),
            Map.entry("workshop", Set.of("board")),
            Map.entry("strategy", Set.of("workshop", "stationery")),
            Map.entry("plan", Set.of("workshop", "stationery")),
            Map.entry("mus", Set.of("plan")),
            Map.entry("evaluation", Set.of("mus")),
            Map.entry("coherence", Set.of("evaluation")),
            Map.entry("minutes", Set.of("strategy")),
            Map.entry("keeping", Set.of("minutes")),
            Map.entry("demo", Set.of("guide")));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @Test
    void everyFeatureStandsInTheTable() {
        var features = classes.stream().map(BordersTests::feature).collect(Collectors.toCollection(TreeSet::new));
        features.removeAll(List.of("", "jte"));
        assertThat(features).containsExactlyInAnyOrderElementsOf(MAY_CALL.keySet());
    }

    @Test
    void noFeatureCallsOneThatItMayNot() {
        var trespasses = classes.stream()
                .filter(each -> MAY_CALL.containsKey(feature(each)))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> MAY_CALL.containsKey(feature(each.getTargetClass())))
                .filter(each -> !reach(feature(each.getOriginClass())).contains(feature(each.getTargetClass())))
                .map(each -> each.getOriginClass().getName() + " → "
                        + each.getTargetClass().getName())
                .distinct()
                .toList();
        assertThat(trespasses).isEmpty();
    }

    private static Set<String> reach(String feature) {
        var reached = new HashSet<>(Set.of(feature));
        MAY_CALL.getOrDefault(feature, Set.of()).forEach(each -> reached.addAll(reach(each)));
        return reached;
    }

    private static String feature(JavaClass of) {
        var name = of.getPackageName();
        if (!name.startsWith(HOUSE + ".")) return "";
        var rest = name.substring(HOUSE.length() + 1);
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
