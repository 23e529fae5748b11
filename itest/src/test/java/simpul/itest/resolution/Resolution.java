package simpul.itest.resolution;

import aQute.bnd.osgi.Processor;
import aQute.bnd.osgi.repository.ResourcesRepository;
import aQute.bnd.osgi.resource.ResourceBuilder;
import aQute.bnd.osgi.resource.ResourceUtils;
import biz.aQute.resolve.BndResolver;
import biz.aQute.resolve.BndrunResolveContext;
import biz.aQute.resolve.ResolveProcess;
import biz.aQute.resolve.ResolverLogger;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.service.resolver.ResolutionException;

/** A set of jars in the framework that a run file describes, all of which have to resolve together. */
final class Resolution {
    private final Processor run = new Processor();
    private final List<Resource> jars = new ArrayList<>();

    /** Reads manifests only; {@code framework} is the jar that the run file names in {@code -runfw}. */
    Resolution(Path runFile, Path framework, List<Path> bundles) throws Exception {
        run.setProperties(runFile.toFile());
        for (Path bundle : bundles) {
            jars.add(resource(bundle));
        }
        run.setProperty("-runrequires", jars.stream().map(Resolution::asked).collect(Collectors.joining(",")));
        ResourcesRepository here = new ResourcesRepository(jars);
        here.add(resource(framework));
        run.addBasicPlugin(here);
    }

    /**
     * Why they do not resolve; empty when they do. What nobody here offers is named where it is needed, each once; what
     * only follows from it is not. Conflicts between what is offered are told in the resolver's own words.
     */
    List<String> faults() throws Exception {
        try (ResolverLogger log = new ResolverLogger(0)) {
            BndrunResolveContext context = new BndrunResolveContext(run, null, run, log);
            context.init();
            List<String> leaves = leaves(context);
            if (!leaves.isEmpty()) {
                return leaves;
            }
            new BndResolver(log).resolve(context);
            return List.of();
        } catch (ResolutionException e) {
            return List.of(ResolveProcess.format(e, false));
        }
    }

    private List<String> leaves(BndrunResolveContext context) {
        List<String> leaves = new ArrayList<>();
        for (Resource jar : jars) {
            for (Requirement needed : jar.getRequirements(null)) {
                boolean optional = "optional".equals(needed.getDirectives().get("resolution"));
                boolean counts = context.isEffective(needed) && !optional;
                if (counts && context.findProviders(needed).isEmpty()) {
                    leaves.add(name(jar) + " needs " + needed.getNamespace() + " "
                            + needed.getDirectives().get("filter") + ", but " + instead(context, needed));
                }
            }
        }
        return leaves;
    }

    /** Whether it is absent or only another version is here: the first question of whoever reads it. */
    private String instead(BndrunResolveContext context, Requirement needed) {
        String filter = String.valueOf(needed.getDirectives().get("filter"));
        List<Resource> all = new ArrayList<>(jars);
        all.add(context.getSystemResource());
        List<String> versions = all.stream()
                .flatMap(jar -> jar.getCapabilities(needed.getNamespace()).stream())
                .filter(offered -> filter.contains("(" + needed.getNamespace() + "="
                        + offered.getAttributes().get(needed.getNamespace()) + ")"))
                .map(offered -> offered.getAttributes().get("version") + " of " + name(offered.getResource()))
                .toList();
        return versions.isEmpty() ? "nobody offers it" : "only " + String.join(", ", versions) + " is here";
    }

    private static Resource resource(Path jar) throws Exception {
        File file = jar.toFile();
        ResourceBuilder builder = new ResourceBuilder();
        if (!builder.addFile(file, file.toURI())) {
            throw new IllegalArgumentException(jar + " is no bundle");
        }
        return builder.build();
    }

    private static String asked(Resource jar) {
        Capability identity =
                jar.getCapabilities(IdentityNamespace.IDENTITY_NAMESPACE).get(0);
        Object version = identity.getAttributes().get(IdentityNamespace.CAPABILITY_VERSION_ATTRIBUTE);
        return "bnd.identity;id='" + name(jar) + "';version='[" + version + "," + version + "]'";
    }

    private static String name(Resource jar) {
        return String.valueOf(ResourceUtils.getIdentity(jar));
    }
}
