package dk.kompetencedialog.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An edition seen as a tree, so that every text is looked at without naming each. */
final class EditionTree {
    private static final JsonMapper JSON = new JsonMapper();

    /** What must be the same word for word in every language; all other text is translated. */
    private static final Set<String> STRUCTURE = Set.of(
            "code",
            "workshop",
            "colour",
            "key",
            "question",
            "per",
            "shape",
            "suggests",
            "conclusions",
            "prints",
            "tells");

    private final List<String> paths = new ArrayList<>();

    private EditionTree() {}

    /** Where a text is empty. */
    static List<String> blanks(Edition edition) {
        EditionTree tree = new EditionTree();
        tree.blanks("", JSON.valueToTree(edition));
        return tree.paths;
    }

    /** Where two languages of an edition are not built alike. */
    static List<String> differences(Edition one, Edition other) {
        EditionTree tree = new EditionTree();
        tree.compare("", "", JSON.valueToTree(one), JSON.valueToTree(other));
        return tree.paths;
    }

    private void blanks(String path, JsonNode node) {
        if (node.isString() && node.asString().isBlank()) paths.add(path);
        for (String name : node.propertyNames()) blanks(under(path, name), node.required(name));
        for (int i = 0; node.isArray() && i < node.size(); i++) blanks(path + "[" + i + "]", node.required(i));
    }

    private void compare(String path, String name, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            compareProperties(path, one, other);
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++)
                compare(path + "[" + i + "]", name, one.required(i), other.required(i));
        } else if (!isTranslated(name, one, other) && !one.equals(other)) {
            paths.add(path);
        }
    }

    private void compareProperties(String path, JsonNode one, JsonNode other) {
        Set<String> names = new HashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        for (String name : names) compare(under(path, name), name, one.path(name), other.path(name));
    }

    private static boolean isTranslated(String name, JsonNode one, JsonNode other) {
        return one.isString() && other.isString() && !STRUCTURE.contains(name);
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
