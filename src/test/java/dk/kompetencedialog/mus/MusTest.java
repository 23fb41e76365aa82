package dk.kompetencedialog.mus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.plan.PlanTest;
import dk.kompetencedialog.world.Browser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A year's talks at a workplace with units, and what they are held with. */
public abstract class MusTest extends PlanTest {
    /** The path of talks that employees report needs of until a day, from today. */
    protected final String round(LocalDate closes, boolean goals) {
        var year = String.valueOf(day().getYear());
        hr.get(home + "/mus");
        var fields = new ArrayList<>(List.of("year", year, "opens", today(), "closes", closes.toString()));
        if (goals) fields.addAll(List.of("goals", "yes"));
        assertThat(hr.form(home + "/mus", fields.toArray(String[]::new)).status())
                .isEqualTo(303);
        return page(hr, home + "/mus").select("a[href$=/figures]").attr("href").replace("/figures", "");
    }

    protected final String round() {
        return round(day().plusMonths(3), true);
    }

    /** Puts people into a unit, as many as that; they are signed in. */
    protected final List<Browser> people(String unit, String group, int many) {
        var list = new StringBuilder();
        var names = new ArrayList<String>();
        for (int at = 1; at <= many; at++) {
            names.add("%s %s".formatted(unit.replaceFirst(".* > ", ""), (char) ('A' + at - 1)));
            list.append("%s;;%s;%s%n".formatted(names.getLast(), unit, group));
        }
        hr.get(home + "/people/pasting");
        assertThat(hr.form(home + "/people/pasting/keeping", "text", list.toString())
                        .status())
                .isEqualTo(303);
        return names.stream()
                .map(name -> members.browser(workplace, person(name), port))
                .toList();
    }

    protected final Browser.Seen report(Browser who, String round, String competence, String learning) {
        who.get(round + "/mine");
        return who.form(round + "/mine/needs", "competence", competence, "focus", "0", "learning", learning);
    }

    /** The clock stands on a day, in the morning. */
    protected final void on(LocalDate day) {
        clock.move(Duration.ofDays(day.toEpochDay() - day().toEpochDay()));
    }

    /** Somebody who has signed in by their mail. */
    protected final Browser proved(String name) {
        return members.proved(workplace, person(name), UUID.randomUUID() + "@klit.dk", port);
    }
}
