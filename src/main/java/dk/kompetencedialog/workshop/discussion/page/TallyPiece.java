package dk.kompetencedialog.workshop.discussion.page;

import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.workshop.discussion.Discussed;
import java.util.List;

/** How many of the questions have an answer; of departments and teams there is one, of each group there are two. */
public record TallyPiece(long answered, long all, long number) implements Fragment {
    public static TallyPiece of(List<Discussed> discussed, long number) {
        long groups = discussed.stream().filter(one -> one.group() != null).count();
        long answered = discussed.stream()
                .mapToLong(one -> (one.activity().open() ? 0 : 1) + (one.plan().open() ? 0 : 1))
                .sum();
        return new TallyPiece(answered, groups * 2 + 1, number);
    }

    @Override
    public String template() {
        return "workshop/discussion/tally";
    }
}
