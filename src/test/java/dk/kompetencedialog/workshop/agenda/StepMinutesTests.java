package dk.kompetencedialog.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.ProgramTest;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steps get of the blocks' time: all of it, as the edition weighs them. */
@ProgramTest
class StepMinutesTests {
    private static final long SEED = 20261128;

    @Autowired
    Editions editions;

    private Edition edition;
    private StepMinutes steps;

    @BeforeEach
    void readTheEdition() {
        edition = editions.get("w1-strategy.2026-1", Locale.ROOT);
        steps = new StepMinutes(edition);
    }

    @Test
    void halfADayIsWhatTheEditionSays() {
        assertThat(steps.of(form(AgendaForm.HALF_DAY)))
                .isEqualTo(edition.agenda().stream().map(AgendaStep::minutes).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyFormAddsUp(AgendaForm form) {
        var sittings = form(form);
        int whole = sittings.stream().mapToInt(Sitting::minutes).sum();
        int breaks = sittings.stream()
                .flatMap(sitting -> sitting.blocks().stream())
                .filter(block -> block.isOf(BlockKind.BREAK))
                .mapToInt(Block::minutes)
                .sum();
        assertThat(steps.of(sittings).stream().mapToInt(each -> each).sum()).isEqualTo(whole - breaks);
        assertThat(whole)
                .isEqualTo(
                        switch (form) {
                            case HALF_DAY -> 210;
                            case SITTINGS -> 180;
                            case SHORT -> 120;
                            case LONG -> 360;
                        });
        if (form == AgendaForm.SITTINGS) assertThat(sittings).allMatch(sitting -> sitting.minutes() == 60);
    }

    @Test
    void anyMinutesAddUpAndNoStepIsStarved() {
        System.out.println("seed " + SEED);
        var chance = new Random(SEED);
        for (int run = 0; run < 1000; run++) {
            var blocks =
                    edition.boards().stream().map(board -> board(board, chance)).toList();
            var minutes = steps.of(List.of(Sitting.of(blocks)));
            for (var block : blocks) {
                var own = edition.agenda().stream()
                        .filter(step ->
                                step.board().filter(block.board()::equals).isPresent())
                        .toList();
                assertThat(own.stream()
                                .mapToInt(step -> minutes.get(step.index()))
                                .sum())
                        .isEqualTo(block.minutes());
                assertThat(own).allMatch(step -> minutes.get(step.index()) >= 1);
                assertThat(minutes.get(index(own, StepKind.CONCLUDE)))
                        .isGreaterThanOrEqualTo(minutes.get(index(own, StepKind.ROUND_OFF)));
            }
        }
    }

    private Block board(BoardEdition board, Random chance) {
        int least = steps.least(BlockKind.BOARD, board.key());
        return new Block(BlockKind.BOARD, board.key(), least + chance.nextInt(Block.MOST_MINUTES - least));
    }

    private static int index(List<AgendaStep> steps, StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private List<Sitting> form(AgendaForm form) {
        return form.sittings(edition.boards().stream().map(BoardEdition::key).toList());
    }
}
