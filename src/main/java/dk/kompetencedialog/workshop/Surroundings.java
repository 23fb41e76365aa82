package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.QrCode;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.page.PeoplePiece;
import dk.kompetencedialog.workshop.page.WayPiece;
import java.net.URI;
import org.springframework.stereotype.Component;

/** What stands round a board: the way in, the people. Wants an open transaction of the workplace. */
@Component
public class Surroundings {
    private final Ways ways;
    private final Address address;
    private final Participants participants;
    private final Workplaces workplaces;

    Surroundings(Ways ways, Address address, Participants participants, Workplaces workplaces) {
        this.ways = ways;
        this.address = address;
        this.participants = participants;
        this.workplaces = workplaces;
    }

    String workplace(Room room) {
        return workplaces.at(room.workplaceId()).name();
    }

    /** How to come in. */
    public WayPiece way(Room room, long number, Texts t) {
        var way = ways.into(room.workplaceId(), room.id());
        var here = URI.create(address.of("/"));
        return new WayPiece(
                number,
                here.getAuthority(),
                way.code().spaced(),
                QrCode.svg(ways.address(way), t.get("workshop.qr")),
                way.closed());
    }

    boolean isCodeClosed(Room room) {
        return ways.into(room.workplaceId(), room.id()).closed();
    }

    PeoplePiece names(Room room, long number) {
        return participants.names(room, number);
    }

    PeoplePiece count(Room room, long number) {
        return participants.count(room, number);
    }
}
