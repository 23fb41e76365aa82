package dk.kompetencedialog.board.page;

import java.util.List;
import java.util.UUID;

/** A zone with all that stands in it, in order. The shape is the edition's: a class for the poster. */
public record ZonePiece(UUID id, String title, String help, String shape, List<Standing> standing) {}
