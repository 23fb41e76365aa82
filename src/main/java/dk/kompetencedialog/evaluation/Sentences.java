package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words a year's counts, to be read aloud. */
record Sentences(Year year, Texts t) {
    /** By part; the conclusion is the council's alone. */
    Map<YearPart, List<String>> all() {
        var all = new EnumMap<YearPart, List<String>>(YearPart.class);
        all.put(YearPart.SAID, said());
        all.put(YearPart.DID, did());
        all.put(YearPart.GAVE, gave());
        all.put(YearPart.TALKS, talks());
        all.put(YearPart.UNCOVERED, uncovered());
        all.put(YearPart.PROPOSED, proposed());
        all.put(YearPart.CONCLUSION, List.of());
        return all;
    }

    private List<String> said() {
        if (year.strategy().isEmpty()) return List.of(t.get("evaluation.said.none"));
        var areas = List.copyOf(year.focus().keySet());
        return areas.isEmpty()
                ? List.of(t.get("evaluation.said", year.strategy()))
                : List.of(t.get("evaluation.said.areas", year.strategy(), areas.size(), t.list(areas)));
    }

    private List<String> did() {
        var work = year.work();
        var did = new ArrayList<String>();
        did.add(t.get("evaluation.did.groups", year.groups(), year.held(), year.planned()));
        did.add(
                work.all() == 0
                        ? t.get("evaluation.did.nothing")
                        : t.get("evaluation.did.work", work.all(), work.done(), work.stuck(), work.overdue()));
        year.focus().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> t.get("evaluation.did.focus", each.getKey(), each.getValue()))
                .forEach(did::add);
        return did;
    }

    private List<String> gave() {
        var helped = year.work().helped();
        if (helped.isEmpty()) return List.of(t.get("evaluation.gave.nothing"));
        return Stream.of("YES", "PARTLY", "NO", "TOO_EARLY")
                .filter(helped::containsKey)
                .map(each -> t.get("evaluation.gave." + each, helped.getOrDefault(each, 0)))
                .toList();
    }

    private List<String> talks() {
        if (year.silent().equals("evaluation.talks.none")) return List.of(t.get(year.silent()));
        var talks = new ArrayList<String>();
        talks.add(
                year.talks() == null
                        ? t.get(year.silent())
                        : t.get("evaluation.talks.held", year.talks(), year.people()));
        if (!year.counted() || year.gone()) {
            talks.add(t.get(year.gone() ? "evaluation.talks.figuresGone" : "evaluation.talks.ahead"));
            return talks;
        }
        var reporters = year.reporters();
        talks.add(reporters == null ? t.get("evaluation.talks.few") : t.get("evaluation.talks.reported", reporters));
        year.needs().forEach(need -> talks.add(t.get("evaluation.talks.need", need.name(), need.count())));
        year.said().forEach(said -> talks.add(t.get("evaluation.talks.said", said.group(), said.text())));
        return talks;
    }

    private List<String> uncovered() {
        return year.uncovered().isEmpty()
                ? List.of(t.get("evaluation.uncovered.none"))
                : List.of(t.get("evaluation.uncovered", t.list(year.uncovered())));
    }

    private List<String> proposed() {
        var proposed = new ArrayList<String>();
        if (!year.bare().isEmpty()) proposed.add(t.get("evaluation.proposed.focus", t.list(year.bare())));
        if (!year.uncovered().isEmpty()) proposed.add(t.get("evaluation.proposed.groups", t.list(year.uncovered())));
        if (year.work().overdue() > 0)
            proposed.add(t.get("evaluation.proposed.overdue", year.work().overdue()));
        if (year.planned() < year.groups())
            proposed.add(t.get("evaluation.proposed.plans", year.groups() - year.planned()));
        return proposed.isEmpty() ? List.of(t.get("evaluation.proposed.none")) : proposed;
    }
}
