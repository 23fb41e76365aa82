package dk.kompetencedialog.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command gets back.
 *
 * @param number the room's number at commit
 * @param own the number of the sender's own list at commit
 * @param undo the opposite command, absent when there is none or when the command had been done before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(long number, long own, Outcome.@Nullable Opposite undo) {}
