package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.own.OwnParts;
import dk.kompetencedialog.keeping.page.DataPage;
import dk.kompetencedialog.keeping.person.PersonData.From;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of somebody, as a page and as a file: one's own, or for an administrator what the workplace keeps of a person. */
@Controller
class PersonDataController {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final People people;
    private final PersonRows rows;
    private final List<OwnParts> own;
    private final Workplaces workplaces;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    PersonDataController(
            People people,
            PersonRows rows,
            List<OwnParts> own,
            Workplaces workplaces,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.rows = rows;
        this.own = own;
        this.workplaces = workplaces;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/account/data")
    Page mine(Member member, Texts t) {
        return new DataPage(
                "",
                new DataPage.Back(t.get("keeping.data.back"), "/account"),
                "/account/data.json",
                own(member, t).pieces(t));
    }

    @GetMapping("/account/data.json")
    ResponseEntity<byte[]> myFile(Member member, Texts t) {
        var data = own(member, t);
        audit.everywhere(member, AuditKind.PERSON_DATA_TAKEN);
        return file(data, t);
    }

    /** An administrator's: what this workplace keeps, and nothing of the account beyond it. */
    @GetMapping("/workplaces/{id}/people/{person}/data")
    Page of(Member member, Workplace workplace, @PathVariable UUID person, Texts t) {
        var data = kept(workplace, person);
        audit.opened(workplace.id(), member, AuditKind.PERSON_DATA_OPENED, person);
        var here = "/workplaces/" + workplace.id() + "/people/" + person;
        return new DataPage(data.name(), new DataPage.Back(data.name(), here), here + "/data.json", data.pieces(t));
    }

    @GetMapping("/workplaces/{id}/people/{person}/data.json")
    ResponseEntity<byte[]> fileOf(Member member, Workplace workplace, @PathVariable UUID person, Texts t) {
        var data = kept(workplace, person);
        audit.opened(workplace.id(), member, AuditKind.PERSON_DATA_TAKEN, person);
        return file(data, t);
    }

    private PersonData own(Member member, Texts t) {
        var account = new From(
                t.get("keeping.data.account"),
                own.stream().flatMap(each -> each.of(member).stream()).toList());
        var places = workplaces.belonging(member).stream()
                .map(workplace -> transactions.snapshot(
                        workplace.id(),
                        () -> new From(workplace.name(), rows.of(people.subject(workplace.id(), member)))));
        return new PersonData(
                t.get("keeping.data.you"),
                clock.instant(),
                Stream.concat(Stream.of(account), places).toList());
    }

    private PersonData kept(Workplace workplace, UUID person) {
        return transactions.snapshot(workplace.id(), () -> {
            var known = people.find(workplace.id(), person);
            var kept = rows.of(known.in(workplace.id()));
            return new PersonData(known.name(), clock.instant(), List.of(new From(workplace.name(), kept)));
        });
    }

    private static ResponseEntity<byte[]> file(PersonData data, Texts t) {
        var name = ContentDisposition.attachment()
                .filename(t.get("keeping.data.file") + ".json", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(JSON.writeValueAsBytes(data.file(t)));
    }
}
