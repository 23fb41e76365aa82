package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.annex.Annex;
import dk.kompetencedialog.strategy.annex.Annexes;
import dk.kompetencedialog.strategy.annex.SentFile;
import dk.kompetencedialog.strategy.decision.DecisionRoom.Asked;
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
        return page(writers.strategy(member, id), t);
    }

    @GetMapping("/item/strategy.pdf")
    ResponseEntity<byte[]> print(Member member, @PathVariable UUID id) {
        var strategy = writers.strategy(member, id);
        return texting.prints.pdf(strategy.room(), this::version);
    }

    private RevisionPrints.Version version(Strategy strategy, Texts t) {
        var number = texting.rows
                .submissions()
                .latest(strategy.room())
                .orElseThrow(Sentence::notFound)
                .number();
        var page = read(strategy, t);
        return new RevisionPrints.Version(
                page, number, t.get("decision.file.draft", page.title(), Integer.toString(number)));
    }

    private TextPage page(Strategy strategy, Texts t) {
        return transactions.snapshot(strategy.workplaceId(), () -> read(strategy, t));
    }

    private TextPage read(Strategy strategy, Texts t) {
        var item = texting.rows.submissions().latest(strategy.room()).orElseThrow(Sentence::notFound);
        var around = new TextViews.Around(
                TextPage.HearingState.NONE,
                "",
                "/strategies/" + strategy.id() + "/item/strategy.pdf",
                facts(item, t),
                Retry.NONE,
                false);
        var text = texting.rows.revisions().find(strategy.room(), item.number()).orElseThrow();
        return texting.views.page(strategy, text, around);
    }

    private List<String> facts(Submission item, Texts t) {
        var files = annexes.of(new Annexes.Item(item.workplaceId(), item.id())).stream()
                .map(Annex::name)
                .collect(Collectors.joining(", "));
        var day = DecisionViews.day(item.meetsOn(), t);
        return Stream.of(
                        t.get("decision.item.fact", Integer.toString(item.number()), item.council(), day),
                        item.note(),
                        files.isEmpty() ? "" : t.get("decision.item.annexes", files))
                .filter(fact -> !fact.isEmpty())
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
    record Texting(Deciding.Rows rows, TextViews views, RevisionPrints prints) {}

    /** Always to be kept as a file: what others have sent is not shown as a page of ours. */
    @GetMapping("/annexes/{annex}")
    ResponseEntity<byte[]> download(Member member, @PathVariable UUID id, @PathVariable UUID annex) {
        var strategy = writers.strategy(member, id);
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
