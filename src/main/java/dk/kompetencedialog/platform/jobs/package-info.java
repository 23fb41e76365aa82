/** Work that is done by itself, on any one of the programs that share a database. */
@NullMarked
package dk.kompetencedialog.platform.jobs;

import org.jspecify.annotations.NullMarked;
