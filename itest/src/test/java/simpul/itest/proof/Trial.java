package simpul.itest.proof;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import simpul.core.model.sector.Sector;
import simpul.itest.server.Simpul;

/** A copy of the distribution into which test sectors are built, trusted like those that came with it. */
public final class Trial {
    private final Path home;

    private Trial(Path home) {
        this.home = home;
    }

    /** A copy in an empty folder, with a bundle for each sector. */
    @SafeVarargs
    public static Path with(Path folder, Class<? extends Sector>... sectors) throws Exception {
        Path home = folder.resolve("simpul");
        copy(Simpul.distribution(), home);
        Trial trial = new Trial(home);
        for (Class<? extends Sector> sector : sectors) {
            trial.add(sector);
        }
        return home;
    }

    private void add(Class<? extends Sector> sector) throws Exception {
        Path bundles = home.resolve("bundles/sectors");
        Path file = bundles.resolve("itest." + sector.getSimpleName() + ".jar");
        try (Builder builder = new Builder()) {
            builder.setClasspath(new File[] {place(sector), place(Sector.class)});
            builder.setProperty("Bundle-SymbolicName", "simpul.itest." + sector.getSimpleName());
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Private-Package", sector.getPackageName());
            builder.setProperty("-dsannotations", sector.getName());
            // The other sectors of the package are in it too, but only one is claimed.
            builder.setProperty("-bundleannotations", sector.getName());
            builder.setProperty("Import-Package", "!org.jspecify.annotations,*");
            builder.setProperty("-noimportjava", "true");
            Jar jar = builder.build();
            if (!builder.isOk()) {
                throw new AssertionError(builder.getErrors().toString());
            }
            jar.write(file.toFile());
        }
        Files.writeString(
                bundles.resolve("SHA256SUMS"),
                sha256(file) + "  " + file.getFileName() + "\n",
                StandardOpenOption.APPEND);
    }

    private static File place(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String sha256(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
