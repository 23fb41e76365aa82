package dk.kompetencedialog.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class FirstAccountTests {
    @Autowired
    DataFolder folder;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @Autowired
    FirstAccount first;

    @Test
    void theLinkLiesInAFileThatOnlyItsOwnerReads() throws IOException {
        var file = folder.root().resolve(DataFolder.ADMIN_LINK);
        assertThat(Files.readString(file)).matches("http://localhost:\\d+/sign-in/[A-Za-z0-9_-]{43}\\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theTablesDoNotKnowTheLink() throws IOException, SQLException {
        var link = Files.readString(folder.root().resolve(DataFolder.ADMIN_LINK))
                .strip()
                .replaceFirst(".*/", "");
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.prepareStatement("select count(*) from kd.sign_in_link l where l::text like ?")) {
            question.setString(1, "%" + link + "%");
            var answer = question.executeQuery();
            answer.next();
            assertThat(answer.getInt(1)).isZero();
        }
    }

    @Test
    void aSecondStartMakesNoOther() {
        var before = folder.read(DataFolder.ADMIN_LINK);
        first.ensure(path -> path);
        assertThat(folder.read(DataFolder.ADMIN_LINK)).isEqualTo(before);
    }
}
