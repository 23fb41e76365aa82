package dk.kompetencedialog.plan.page;

import java.util.List;

/** What there is to choose from in a form, each in the order it is shown. */
public record Choices(List<Choice> needs, List<Choice> people, List<Choice> focus) {
    public Choices {
        needs = List.copyOf(needs);
        people = List.copyOf(people);
        focus = List.copyOf(focus);
    }

    /** Something to choose, by what a form sends for it. */
    public record Choice(String id, String text) {
        /** Without the text, which may be a name: it may end in a log. */
        @Override
        public String toString() {
            return "Choice[" + id + "]";
        }
    }

    static boolean has(List<Choice> choices, String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id));
    }

    /** Whether nothing, or something there is, was chosen. */
    public static boolean allows(List<Choice> choices, String id) {
        return id.isEmpty() || has(choices, id);
    }

    /** What the one chosen is called; empty for none. */
    public static String text(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
