package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jsoup.Jsoup;

/**
 * Two years' talks: last year's, whose figures are made, and this year's, which are held. An employee has prepared and shows it to who leads
 * them.
 *
 * @param round this year's, as a path
 * @param counted last year's
 * @param unit whose figures those are
 */
public record Talks(String round, String counted, UUID unit, UUID person, Browser employee, Browser leader) {

    /** At a workplace with people in units, with a text as long as one has. */
    public static Talks by(Browser hr, String home, Members members, String text) {
        var workplace = UUID.fromString(home.replaceFirst(".*/", ""));
        int port = URI.create(hr.origin()).getPort();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        var round = round(hr, home, today.getYear(), today);
        var counted = round(hr, home, today.getYear() - 1, today.minusYears(1));
        var unit = members.belonging(workplace);
        var employee = members.proved(workplace, unit.people().get(0), UUID.randomUUID() + "@klit.dk", port);
        var leads = unit.people().get(1);
        members.leads(workplace, unit.unit(), leads);
        var leader = members.proved(workplace, leads, UUID.randomUUID() + "@klit.dk", port);
        members.counted(workplace, id(counted), unit.unit());
        prepare(employee, round, text, leads);
        return new Talks(round, counted, unit.unit(), unit.people().get(0), employee, leader);
    }

    private static void prepare(Browser employee, String round, String text, UUID leads) {
        var preparation = round + "/mine/preparation";
        employee.get(preparation);
        sent(employee.form(preparation, "text", text, "turn", "0"));
        sent(employee.form(preparation + "/showing", "leader", leads.toString()));
        sent(employee.form(round + "/mine/goals", "text", text, "followUp", "2030-01-01"));
        sent(employee.form(
                round + "/mine/needs", "competence", "NOT_COMPETENCE", "focus", "0", "learning", "SOMETHING_ELSE"));
    }

    private static String round(Browser hr, String home, int year, LocalDate opens) {
        hr.get(home + "/mus");
        sent(hr.form(
                home + "/mus",
                "year",
                String.valueOf(year),
                "opens",
                opens.toString(),
                "closes",
                opens.plusMonths(2).toString(),
                "goals",
                "yes"));
        return Jsoup.parse(hr.get(home + "/mus").body())
                .select("section:has(h2:containsOwn(" + year + ")) a[href$=/figures]")
                .attr("href")
                .replace("/figures", "");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceFirst(".*/", ""));
    }

    private static void sent(Browser.Seen answer) {
        assertThat(answer.status()).isEqualTo(303);
    }
}
