package dk.kompetencedialog.plan.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** What stands in a form's fields, by their names; in one that was not sent stands nothing. */
public record Fields(Map<String, String> values) {
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Map.copyOf(values);
    }

    /** The fields with these names, each sent under its name with the prefix before it. */
    public static Fields read(MultiValueMap<String, String> form, String prefix, Collection<String> names) {
        var values = new LinkedHashMap<String, String>();
        names.forEach(name -> values.put(name, Objects.requireNonNullElse(form.getFirst(prefix + name), "")));
        return new Fields(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same, but for one. */
    public Fields but(String name, String value) {
        var other = new LinkedHashMap<>(values);
        other.put(name, value);
        return new Fields(other);
    }
}
