/** Work that is done by itself, on any one of the programs that share a database. */
@NamedInterface("jobs")
@NullMarked
package dk.kompetencedialog.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
