package simpul.core.modules.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;
import simpul.core.modules.seal.SealJudge;

/** Looks at everything that can be known of a jar without running it, and says all of it at once. Stateless, thread-safe. */
public final class ModuleCheck {
    public Checked check(Path path, Circumstances here, Waivers waivers) {
        Report report = new Report();
        Optional<JarImage> image = new JarReader(here.bounds()).read(path, report);
        if (image.isEmpty()) {
            return new Checked(Optional.empty(), report.faults(), report.warnings());
        }
        List<Text> changes = ChangesReader.read(image.get(), report);
        String sha256 = image.get().sha256();
        Optional<String> signer =
                SealJudge.judge(path, sha256, here.sealing(), here.known().waiver(sha256), report);
        Optional<JarManifest> manifest = ManifestReader.read(image.get(), report);
        if (manifest.isEmpty()) {
            return new Checked(Optional.empty(), report.faults(), report.warnings());
        }
        Optional<Claim> claim = ClaimReader.read(manifest.get(), report);
        ModuleJar jar = new ModuleJar(image.get(), manifest.get(), claim, signer);
        checks(waivers).forEach(check -> check.look(jar, here, report));
        return new Checked(claim.map(c -> file(jar, c, changes)), report.faults(), report.warnings());
    }

    /** What a jar says of itself, for one that somebody vouches for; only what keeps it from being read is found. */
    public Checked described(Path path, String signer) {
        Report report = new Report();
        Optional<JarImage> image = new JarReader(Bounds.USUAL).read(path, report);
        List<Text> changes = image.map(i -> ChangesReader.read(i, report)).orElse(List.of());
        Optional<JarManifest> manifest = image.flatMap(i -> ManifestReader.read(i, report));
        Optional<Claim> claim = manifest.flatMap(m -> ClaimReader.read(m, report));
        return new Checked(
                claim.map(c -> file(
                        new ModuleJar(image.orElseThrow(), manifest.orElseThrow(), claim, Optional.of(signer)),
                        c,
                        changes)),
                report.faults(),
                report.warnings());
    }

    private static List<JarCheck> checks(Waivers waivers) {
        return List.of(
                new OwnerCheck(),
                new VersionCheck(waivers),
                new StoredTypesCheck(waivers),
                new HeaderCheck(),
                new ComponentCheck(),
                new EntryCheck(),
                new ClassCheck(),
                new ImportCheck(),
                new DryRun());
    }

    private static ModuleFile file(ModuleJar jar, Claim claim, List<Text> changes) {
        return new ModuleFile(
                jar.image().sha256(),
                jar.image().size(),
                jar.manifest().symbolicName(),
                jar.manifest().version().toString(),
                claim.sector(),
                claim.title(),
                claim.icon(),
                claim.records(),
                jar.signer(),
                changes);
    }
}
