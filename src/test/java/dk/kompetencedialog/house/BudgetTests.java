package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file, method, template or package grows past what one can hold in the head. */
class BudgetTests {
    private static final int FILE = 200;
    private static final int METHOD = 25;
    private static final int PARAMETERS = 4;
    private static final int TYPES = 25;
    private static final int TEMPLATE = 120;
    private static final int MODULE = 200;

    @Test
    void filesKeepTheirBudget() {
        assertThat(over(Sources.below("src/main/java", ".java"), FILE)).isEmpty();
        assertThat(over(Sources.below("src/main/jte", ".jte"), TEMPLATE)).isEmpty();
        assertThat(over(Sources.below("src/main/resources/static/js", ".js"), MODULE))
                .isEmpty();
    }

    @Test
    void packagesKeepTheirBudget() {
        var crowded = Sources.below("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        crowded.values().removeIf(types -> types <= TYPES);
        assertThat(crowded).isEmpty();
    }

    @Test
    void methodsKeepTheirBudget() throws IOException {
        assertThat(new Methods().overBudget()).isEmpty();
    }

    private static List<String> over(List<Path> files, int budget) {
        return files.stream()
                .filter(file -> Sources.codeLines(file) > budget)
                .map(file -> file + ": " + Sources.codeLines(file))
                .toList();
    }

    /** Reads methods as the compiler does. Constructors may take more parameters: Spring fills them, and a record's are its parts. */
    private static final class Methods extends TreeScanner<Void, CompilationUnitTree> {
        private final List<String> over = new ArrayList<>();
        private SourcePositions positions;

        List<String> overBudget() throws IOException {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null)) {
                var sources = Sources.below("src/main/java", ".java");
                var task = (JavacTask) compiler.getTask(
                        null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
                positions = Trees.instance(task).getSourcePositions();
                task.parse().forEach(unit -> scan(unit, unit));
            }
            return over;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var lines = method.getBody() == null ? 0 : bodyLines(method, unit);
            var isConstructor = method.getReturnType() == null;
            if (lines > METHOD) over.add(where(method, unit) + ": " + lines + " lines");
            if (!isConstructor && method.getParameters().size() > PARAMETERS)
                over.add(where(method, unit) + ": " + method.getParameters().size() + " parameters");
            return super.visitMethod(method, unit);
        }

        private long bodyLines(MethodTree method, CompilationUnitTree unit) {
            try {
                var from = (int) positions.getStartPosition(unit, method.getBody());
                var to = (int) positions.getEndPosition(unit, method.getBody());
                var body = unit.getSourceFile()
                        .getCharContent(true)
                        .subSequence(from, to)
                        .toString();
                var code = body.replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
                return code.lines().filter(line -> !line.isBlank()).count() - 2;
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static String where(MethodTree method, CompilationUnitTree unit) {
            return Path.of(unit.getSourceFile().getName()).getFileName() + "." + method.getName();
        }
    }
}
