package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.annex.Annex;
import dk.kompetencedialog.strategy.annex.Annexes;
import dk.kompetencedialog.strategy.annex.SentFile;
import dk.kompetencedialog.strategy.decision.DecisionRoom.Asked;
import dk.kompetencedialog.strategy.decision.law.Law;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a council is to decide, to read and to print, with the files that go with it: for those who write in the strategy, and those who decide on it. */
@Controller
@RequestMapping("/strategies/{id}")
class ItemController {
    private final DecisionRoom room;
    private final Deciding deciding;
    private final Annexes annexes;
    private final Texting texting;
    private final Writers writers;
    private final Transactions transactions;

    ItemController(
            DecisionRoom room,
            Deciding deciding,
            Annexes annexes,
            Texting texting,
            Writers writers,
            Transactions transactions) {
        this.room = room;
        this.deciding = deciding;
        this.annexes = annexes;
        this.texting = texting;
        this.writers = writers;
        this.transactions = transactions;
    }

    /** The last item as a text. */
    @GetMapping("/item")
    Page item(Member member, @PathVariable UUID id, Texts t) {
        var strategy = writers.strategy(member, id);
        return transactions.snapshot(strategy.workplaceId(), () -> {
            var page = read(strategy, List.of(), t);
            var kept = texting.rows.kept().of(strategy.room(), item(strategy).number());
            return page.with(links(strategy), Law.of(page.chapters(), kept, t));
        });
    }

    @GetMapping("/item/strategy.pdf")
    ResponseEntity<byte[]> print(Member member, @PathVariable UUID id) {
        var strategy = writers.strategy(member, id);
        texting.audit.opened(strategy.workplaceId(), member, AuditKind.FILE_TAKEN, id);
        return texting.prints.pdf(strategy.room(), this::version);
    }

    @GetMapping("/item/logo.png")
    ResponseEntity<byte[]> logo(Member member, @PathVariable UUID id) {
        return texting.prints.logo(writers.strategy(member, id).workplaceId());
    }

    private RevisionPrints.Version version(Strategy strategy, Texts t) {
        var number = item(strategy).number();
        var files = files(strategy).stream().map(Annex::name).collect(Collectors.joining(", "));
        var named = files.isEmpty() ? List.<String>of() : List.of(t.get("decision.item.annexes", files));
        var page = read(strategy, named, t);
        return new RevisionPrints.Version(
                page, number, t.get("decision.file.draft", page.title(), Integer.toString(number)));
    }

    private TextPage read(Strategy strategy, List<String> named, Texts t) {
        var item = item(strategy);
        var around = new TextViews.Around(
                new TextPage.Place(TextPage.Door.ITEM, "/strategies/" + strategy.id() + "/item"),
                TextPage.HearingState.NONE,
                facts(item, named, t),
                Retry.NONE,
                false);
        var text = texting.rows.revisions().find(strategy.room(), item.number()).orElseThrow();
        return texting.views.page(strategy, text, around);
    }

    private Submission item(Strategy strategy) {
        return texting.rows.submissions().latest(strategy.room()).orElseThrow(Sentence::notFound);
    }

    private List<Annex> files(Strategy strategy) {
        var item = item(strategy);
        return annexes.of(new Annexes.Item(item.workplaceId(), item.id()));
    }

    private List<TextPage.Link> links(Strategy strategy) {
        return files(strategy).stream()
                .map(one -> new TextPage.Link(one.name(), "/strategies/" + strategy.id() + "/annexes/" + one.id()))
                .toList();
    }

    private static List<String> facts(Submission item, List<String> named, Texts t) {
        var day = DecisionViews.day(item.meetsOn(), t);
        var what = t.get("decision.item.fact", Integer.toString(item.number()), item.council(), day);
        return Stream.concat(Stream.of(what, item.note()).filter(fact -> !fact.isEmpty()), named.stream())
                .toList();
    }

    @PostMapping("/annexes")
    Answer add(
            Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "annexes",
                act -> annexes.add(deciding.item(act.strategy()), SentFile.read(file), act.by()));
    }

    @PostMapping("/annexes/{annex}/removal")
    Answer remove(Member member, @PathVariable UUID id, @PathVariable UUID annex, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request), "annexes", act -> annexes.remove(deciding.item(act.strategy()), annex));
    }

    /** How a revision becomes a page. */
    @Component
    record Texting(Deciding.Rows rows, TextViews views, RevisionPrints prints, Audit audit) {}

    /** Always to be kept as a file: what others have sent is not shown as a page of ours. */
    @GetMapping("/annexes/{annex}")
    ResponseEntity<byte[]> download(Member member, @PathVariable UUID id, @PathVariable UUID annex) {
        var strategy = writers.strategy(member, id);
        texting.audit.opened(strategy.workplaceId(), member, AuditKind.FILE_TAKEN, id);
        var file = transactions.snapshot(
                strategy.workplaceId(), () -> annexes.get(strategy.workplaceId(), strategy.id(), annex));
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().media()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(file.content());
    }
}
