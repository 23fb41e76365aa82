package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Room;

/** The boards' port to whoever leads the run. Called inside the open transaction that has locked the room. */
public interface Runs {
    /** Throws {@link dk.kompetencedialog.platform.web.Sentence} 404 where there is no such workshop. */
    RunState of(Room room);
}
