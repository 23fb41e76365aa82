package dk.kompetencedialog.workplace.audit;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Cells;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.ByAdministrator;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.audit.page.AuditPage;
import dk.kompetencedialog.workplace.people.People;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of a workplace, to look things up in and to take out; that it was opened is written in it too. */
@Controller
@RequestMapping("/workplaces/{id}/audit")
class AuditController {
    private static final int ON_A_PAGE = 100;

    /** As many as a spreadsheet is asked to open at once. */
    private static final int IN_A_FILE = 100_000;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Europe/Copenhagen"));

    private final AuditReading reading;
    private final People people;
    private final Audit audit;
    private final Transactions transactions;

    AuditController(AuditReading reading, People people, Audit audit, Transactions transactions) {
        this.reading = reading;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    Page look(ByAdministrator by, Question asked, @RequestParam(defaultValue = "1") int page, Texts t) {
        audit.opened(by.workplace().id(), by.member(), AuditKind.AUDIT_OPENED, null);
        int at = Math.clamp(page, 1, IN_A_FILE / ON_A_PAGE);
        return transactions.snapshot(by.workplace().id(), () -> page(by.workplace(), asked, at, t));
    }

    @GetMapping("/audit.csv")
    ResponseEntity<byte[]> take(Member member, Workplace workplace, Question asked, Texts t) {
        audit.opened(workplace.id(), member, AuditKind.AUDIT_TAKEN, null);
        var lines = transactions.snapshot(
                workplace.id(), () -> reading.of(workplace.id(), asked, new AuditReading.Part(IN_A_FILE, 0)));
        var head =
                Stream.of(List.of(t.get("audit.when"), t.get("audit.who"), t.get("audit.what"), t.get("audit.about")));
        var rows = lines.stream().map(line -> inFile(line.at(), said(line, t)));
        var name = ContentDisposition.attachment()
                .filename(t.get("audit.file") + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Cells.csv(Stream.concat(head, rows)).getBytes(StandardCharsets.UTF_8));
    }

    /** With the time as a spreadsheet sorts it. */
    private static List<String> inFile(Instant at, AuditPage.Line line) {
        return List.of(STAMP.format(at), line.who(), line.what(), line.about());
    }

    private AuditPage page(Workplace workplace, Question asked, int page, Texts t) {
        var here = "/workplaces/" + workplace.id() + "/audit";
        var found = reading.of(workplace.id(), asked, new AuditReading.Part(ON_A_PAGE + 1, (page - 1) * ON_A_PAGE));
        return new AuditPage(
                workplace,
                asked.asked(),
                found.stream().limit(ON_A_PAGE).map(line -> said(line, t)).toList(),
                choices(workplace, t),
                page == 1 ? "" : here + asked.query("page=" + (page - 1)),
                found.size() > ON_A_PAGE ? here + asked.query("page=" + (page + 1)) : "",
                here + "/audit.csv" + asked.query(""));
    }

    private AuditPage.Choices choices(Workplace workplace, Texts t) {
        var kinds = Stream.of(AuditKind.values())
                .filter(kind -> !kind.name().startsWith("PREPARATION"))
                .map(kind -> new AuditPage.Choice(kind.name(), t.get("audit.kind." + kind)))
                .toList();
        var persons = people.of(workplace.id()).stream()
                .map(person -> new AuditPage.Choice(person.id().toString(), person.name()))
                .toList();
        return new AuditPage.Choices(kinds, persons);
    }

    private static AuditPage.Line said(AuditReading.Line line, Texts t) {
        return new AuditPage.Line(
                t.day(line.at()) + " " + t.time(line.at()),
                who(line, t),
                t.has("audit.kind." + line.kind()) ? t.get("audit.kind." + line.kind()) : line.kind(),
                line.about() == null ? "" : line.name().isEmpty() ? t.get("audit.gone") : line.name());
    }

    private static String who(AuditReading.Line line, Texts t) {
        if (line.account() == null) return t.get("audit.itself");
        if (!line.who().isEmpty()) return line.who();
        return t.get(line.made() ? "administration.maker" : "audit.person.gone");
    }
}
