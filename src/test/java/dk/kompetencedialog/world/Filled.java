package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Templates;
import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workplace as full as it may become, where a workshop is held: long names, many people, notes as long as they can be. */
public final class Filled {
    /** No language has a longer one that people write; nothing in it lets a line break. */
    public static final String WORD = "Kompetenceudviklingsstrategiarbejdsgruppeformandskab";

    /** As long as a note may be. */
    public static final String NOTE =
            cut("Vi skal kunne læse data i hverdagen, så borgeren får svar første gang. ", 500);

    public static final String TITLE =
            cut("Kompetencestrategi 2027–2030 for hele Klitstyrelsen og alle dens enheder, ", 120);

    /** Nearly as long as what a board ends in may be. */
    public static final String CONCLUSION =
            cut("Vi vil lære af hinanden på tværs af enheder og faggrupper hver uge. ", 900);

    private static final String PERSON = "Anne-Katrine Østergaard-Kristoffersen Rosenborggaard ";
    private static final int PEOPLE = 40;
    private static final int GROUPS = 6;
    private static final int WRITE = 2;
    private static final int GATHER = 4;
    private static final int PRIORITISE = 5;

    /** The step at which the first board's conclusions are written. */
    public static final int CONCLUDE = 6;

    private final Sitting sitting;
    private final Browser hr;
    private final String home;
    private final String workshop;

    private final Sitting empty;

    private Filled(Sitting sitting, Sitting empty) {
        this.sitting = sitting;
        this.empty = empty;
        this.hr = sitting.facilitator();
        this.home = "/workplaces/" + sitting.workplaceId();
        this.workshop = "/workshops/" + sitting.id();
    }

    /** Filled by this member, who leads the workshop up to the first board's conclusions. */
    public static Filled by(Browser member) {
        var groups = IntStream.range(0, GROUPS)
                .mapToObj(at -> List.of(
                        "groupId",
                        "",
                        "groupName",
                        cut("Administrative medarbejdere " + at + " og specialkonsulenter i ", 60),
                        "groupDescription",
                        cut(WORD + " og alle dem, der arbejder med økonomi, HR og IT, ", 120)))
                .flatMap(Collection::stream);
        var fields =
                Stream.concat(Stream.of("name", cut("Klitstyrelsen for Kyst, Klit, Natur og Miljø ", 120)), groups);
        var filled = new Filled(
                Sitting.open(member, TITLE, true, 9, fields.toArray(String[]::new)),
                Sitting.open(member, "Intet er sket endnu", false, 5, "name", "Tom", "groupName", "Administrative"));
        filled.people();
        filled.council();
        filled.stationery();
        filled.agenda();
        filled.invite();
        filled.play();
        return filled;
    }

    /** The workshop that is held. */
    public Sitting sitting() {
        return sitting;
    }

    /** The same member's workshop in another workplace, where there is nobody and nothing. */
    public Sitting empty() {
        return empty;
    }

    /** All is over. */
    public void close() {
        done(hr, "POST /closing", "{}");
    }

    /** The first of such links, {@code /councils/<id>} or {@code /units/<id>}, on the page of that name. */
    public String first(String kind) {
        var link = Pattern.compile("href=\"(" + home + kind + "/[0-9a-f-]{36})\"")
                .matcher(hr.get(home + kind).body());
        assertThat(link.find()).describedAs(kind).isTrue();
        return link.group(1);
    }

    /** A group's workshop and plan, in words as long as they may be. */
    public GroupPlan plan() {
        return GroupPlan.by(hr, home, "unit:" + first("/units").replaceFirst(".*/", ""), cut(WORD + " i ", 60));
    }

    /** An answer's page, as the link that is handed to who has no mail. */
    public String answering() {
        var page = hr.form(workshop + "/invitations/people/" + ids("/people").getFirst() + "/link");
        var link = Pattern.compile("(/invitation/[\\w-]{43})").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void people() {
        var rows = IntStream.range(0, PEOPLE)
                .mapToObj(at -> "%s;anne-katrine.%d@kommunikation-og-kompetenceudvikling.klitstyrelsen.dk;%s"
                        .formatted(PERSON + at, at, "Klitstyrelsen > Borgerkommunikation og " + at % 3 + " > " + WORD))
                .toList();
        hr.get(home + "/people/pasting");
        assertThat(hr.form(home + "/people/pasting/keeping", "text", "Ida Uden Mail\n" + String.join("\n", rows))
                        .leadsTo())
                .contains("kept=");
    }

    private void council() {
        var council = Council.named(cut("Hovedsamarbejdsudvalget for alle enheder og faggrupper ", 80))
                .secretary("Ida Uden Mail");
        for (int at = 0; at < 9; at++)
            council.a(PERSON + at, at == 0 ? "CHAIR" : "MEMBER", PERSON + (at + 20))
                    .b(PERSON + (at + 10), at == 0 ? "DEPUTY" : "MEMBER");
        assertThat(council.in(sitting.workplaceId(), hr).status()).isEqualTo(303);
    }

    private void stationery() {
        var name = WORD.repeat(2);
        hr.get(home + "/stationery");
        hr.attach(home + "/stationery/logo", name + ".png", Templates.logo(900, 120, Color.BLUE), WORD.repeat(3));
        hr.get(home + "/stationery");
        hr.attach(home + "/stationery/logo", name + ".png", Templates.logo(1500, 300, Color.RED), WORD.repeat(3));
        hr.get(home + "/stationery");
        assertThat(hr.attach(home + "/stationery/template", name + ".docx", Templates.danish(), "")
                        .status())
                .isEqualTo(303);
    }

    private void agenda() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
        var place = cut("Mødelokale 2 på anden sal i den gamle fløj, indgang gennem porten ved ", 200);
        var link = "https://moede.klitstyrelsen.dk/" + "deltag-i-moedet".repeat(12);
        assertThat(hr.form(
                                workshop + "/agenda",
                                Stream.concat(
                                                Stream.of(
                                                        "date-0", day, "time-0", "09:00", "place-0", place, "link-0",
                                                        link),
                                                minutes(15, 55, 55, 15, 55, 15))
                                        .toArray(String[]::new))
                        .leadsTo())
                .isEqualTo(workshop);
    }

    private static Stream<String> minutes(int... each) {
        return IntStream.range(0, each.length)
                .boxed()
                .flatMap(at -> Stream.of("minutes-0-" + at, Integer.toString(each[at])));
    }

    private void invite() {
        var chosen = ids("/people").stream().flatMap(id -> Stream.of("person", id));
        hr.get(workshop + "/invitations/people");
        assertThat(hr.form(workshop + "/invitations/people", chosen.toArray(String[]::new))
                        .leadsTo())
                .isEqualTo(workshop + "/invitations");
    }

    private List<String> ids(String kind) {
        return Pattern.compile("href=\"" + home + kind + "/([0-9a-f-]{36})\"")
                .matcher(hr.get(home + kind).body())
                .results()
                .map(hit -> hit.group(1))
                .distinct()
                .toList();
    }

    private void play() {
        var guests = IntStream.range(0, 12)
                .mapToObj(at -> sitting.guest(PERSON + at))
                .toList();
        sitting.step(WRITE);
        for (var guest : guests)
            for (int zone = 0; zone < 2; zone++)
                sitting.write(guest, zone, "Læse og bruge data " + guests.indexOf(guest));
        sitting.write(guests.getFirst(), 0, NOTE);
        sitting.write(guests.getLast(), 1, WORD.repeat(4));
        sitting.step(GATHER);
        var notes = ordinary();
        done(
                hr,
                "POST /notes/" + notes.getFirst() + "/hiding",
                "{\"reason\":\"%s\"}".formatted(cut("Den nævner en kollega ", 200)));
        var stack = UUID.randomUUID();
        var name = cut("Data i hverdagen og " + WORD + " for alle ", 80);
        done(
                hr,
                "POST /stacks",
                "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"],\"name\":\"%s\"}"
                        .formatted(stack, notes.get(1), notes.get(2), name));
        sitting.step(PRIORITISE);
        for (var guest : guests) done(guest, "POST /ballots", "{\"target\":\"%s\",\"dots\":2}".formatted(stack));
        sitting.step(CONCLUDE);
        concluded("GOAL", "CHALLENGE");
        sitting.step(CONCLUDE + 7);
        concluded("FOCUS_AREA", "FOCUS_AREA", "FOCUS_AREA");
        sitting.step(CONCLUDE + 14);
        concluded("PRINCIPLE", "METHOD", "ACTIVITY_NEED", "PLAN_NEED", "RESPONSIBILITY", "FOLLOW_UP");
        sitting.step(CONCLUDE);
    }

    /** The ids of the notes that are neither long nor of one word, in the order in which they happen to stand. */
    private List<String> ordinary() {
        return Pattern.compile("id=\"n_([0-9a-f-]{36})\"[^>]*>\\s*<p[^>]*>L")
                .matcher(sitting.boardPage())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void concluded(String... kinds) {
        for (var kind : kinds)
            assertThat(sitting.conclude(kind, CONCLUSION).status())
                    .describedAs(kind)
                    .isEqualTo(200);
    }

    private void done(Browser who, String request, String json) {
        assertThat(sitting.command(who, request, json).status())
                .describedAs(request)
                .isEqualTo(200);
    }

    /** So often that it is as long as it may be. */
    private static String cut(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length - 1).strip() + "x";
    }
}
