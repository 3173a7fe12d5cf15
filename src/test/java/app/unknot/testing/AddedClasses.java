package app.unknot.testing;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Classes of the tests that a process finds on its class path, behind everything else: a start-up cache asks for that. */
public final class AddedClasses {
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final String ENDING = ".class";

    private AddedClasses() {}

    /** Packs the classes of a folder whose names begin so, and all of the tests' classes that these need. */
    public static void jar(Path file, String folder, String beginning) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            // Spring finds only what is in folders that a jar names.
            for (int slash = folder.indexOf('/'); slash > 0; slash = folder.indexOf('/', slash + 1))
                jar.putNextEntry(new JarEntry(folder.substring(0, slash + 1)));
            jar.putNextEntry(new JarEntry(folder + "/"));
            for (String name : needed(folder, beginning)) {
                jar.putNextEntry(new JarEntry(name + ENDING));
                Files.copy(CLASSES.resolve(name + ENDING), jar);
            }
        }
    }

    private static Set<String> needed(String folder, String beginning) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        try (Stream<Path> files = Files.list(CLASSES.resolve(folder))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning) && name.endsWith(ENDING))
                    .forEach(name -> open.add(folder + "/" + name.substring(0, name.length() - ENDING.length())));
        }
        Set<String> needed = new TreeSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            Path file = CLASSES.resolve(name + ENDING);
            if (!Files.exists(file) || !needed.add(name)) continue;
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool())
                if (entry instanceof ClassEntry named) open.add(named.asInternalName());
        }
        return needed;
    }
}
