package dk.kompetencedialog.world;

import java.util.ArrayList;
import java.util.List;

/** The fields of an evaluation's form, as a browser sends them: all parts, in their order. */
public final class EvaluationParts {
    private static final List<String> PARTS =
            List.of("SAID", "DID", "GAVE", "TALKS", "UNCOVERED", "PROPOSED", "CONCLUSION");

    private EvaluationParts() {}

    /** Something said to one of them, on what stood there; nothing is said to the others. */
    public static String[] said(String part, String said, String was) {
        var fields = new ArrayList<String>();
        for (var each : PARTS) fields.addAll(List.of("said", each.equals(part) ? said : ""));
        for (var each : PARTS) fields.addAll(List.of("was", each.equals(part) ? was : ""));
        return fields.toArray(String[]::new);
    }
}
