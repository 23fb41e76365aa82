package dk.kompetencedialog.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Staff groups as people see them on a board that is in hand. */
class GroupsOnBoardsTests extends WorkshopTest {
    private static final int BOARD_WITH_GROUPS = 8;
    private static final Pattern ID = Pattern.compile("name=\"groupId\" value=\"([^\"]+)\"");

    @Test
    void aGroupThatGetsAnotherNameHasItOnTheBoardAtOnce() {
        sitDown(true);
        sitting.step(BOARD_WITH_GROUPS);
        assertThat(sitting.boardPage()).contains("Feltteknikere");
        try (var following = sitting.follow(mette)) {
            rename("Naturvejledere");
            following.until("fetch-board");
        }
        assertThat(sitting.boardPage()).contains("Naturvejledere").doesNotContain("Feltteknikere");
    }

    /** The second of the workplace's groups is called so from now on. */
    private void rename(String name) {
        var home = "/workplaces/" + sitting.workplaceId();
        var page = sitting.facilitator().get(home + "/staff-groups").body();
        var groups = ID.matcher(page)
                .results()
                .map(found -> List.of("groupId", found.group(1), "groupDescription", "", "groupName"))
                .toList();
        var fields = Stream.of(groups.getFirst(), List.of("Administrative"), groups.get(1), List.of(name))
                .flatMap(List::stream)
                .toArray(String[]::new);
        assertThat(sitting.facilitator().form(home + "/staff-groups", fields).leadsTo())
                .isEqualTo(home);
    }
}
