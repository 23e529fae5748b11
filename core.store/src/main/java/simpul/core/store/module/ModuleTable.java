package simpul.core.store.module;

import java.util.List;
import java.util.Optional;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.store.tx.TxContext;

/** The tables of modules; what is looked for stands in columns, the whole in the body. */
final class ModuleTable implements ModuleStore {
    private final TxContext tx;

    ModuleTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<ModuleFile> file(String sha256) {
        return tx.sql()
                .createQuery("select body from module_file where sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(String.class)
                .findOne()
                .map(body -> tx.bodies().read(body, KeptFile.class).file());
    }

    @Override
    public Optional<ModuleFile> signed(String sector) {
        return tx.sql()
                .createQuery("select body from module_file where sector = :sector and body like :signer limit 1")
                .bind("sector", sector)
                // Within a text of the body the quotes would be escaped.
                .bind("signer", "%\"signer\":\"%")
                .mapTo(String.class)
                .findOne()
                .map(body -> tx.bodies().read(body, KeptFile.class).file());
    }

    @Override
    public void keep(ModuleFile file) {
        tx.sql()
                .createUpdate("insert into module_file (sha256, sector, version, body)"
                        + " values (:sha256, :sector, :version, :body) on conflict (sha256) do nothing")
                .bind("sha256", file.sha256())
                .bind("sector", file.sector())
                .bind("version", file.version())
                .bind("body", tx.bodies().write(KeptFile.of(file)))
                .execute();
    }

    @Override
    public List<ModuleLive> live() {
        return tx.sql().createQuery("select body from module_live order by sector").mapTo(String.class).list().stream()
                .map(body -> tx.bodies().read(body, ModuleLive.class))
                .toList();
    }

    @Override
    public Optional<ModuleLive> live(String sector) {
        return tx.sql()
                .createQuery("select body from module_live where sector = :sector")
                .bind("sector", sector)
                .mapTo(String.class)
                .findOne()
                .map(body -> tx.bodies().read(body, ModuleLive.class));
    }

    @Override
    public void keep(ModuleLive live) {
        tx.sql()
                .createUpdate("insert into module_live (sector, state, sha256, body)"
                        + " values (:sector, :state, :sha256, :body) on conflict (sector) do update set"
                        + " state = excluded.state, sha256 = excluded.sha256, body = excluded.body")
                .bind("sector", live.sector())
                .bind("state", live.state().name())
                .bind("sha256", live.sha256())
                .bind("body", tx.bodies().write(live))
                .execute();
    }

    @Override
    public void keep(Deployment deployment) {
        tx.sql()
                .createUpdate("insert into module_deployment (id, sector, started_at, outcome, body)"
                        + " values (:id, :sector, :started, :outcome, :body) on conflict (id) do update set"
                        + " sector = excluded.sector, outcome = excluded.outcome, body = excluded.body")
                .bind("id", deployment.id())
                .bind("sector", deployment.sector())
                .bind("started", deployment.started().toEpochMilli())
                .bind("outcome", deployment.outcome().name())
                .bind("body", tx.bodies().write(deployment))
                .execute();
    }

    @Override
    public Optional<Deployment> deployment(String id) {
        return tx.sql()
                .createQuery("select body from module_deployment where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(this::deploymentOf);
    }

    @Override
    public List<Deployment> deployments(String sector, int most) {
        String where = sector.isEmpty() ? "" : " where sector = :sector";
        var query = tx.sql()
                .createQuery(
                        "select body from module_deployment" + where + " order by started_at desc, id desc limit :most")
                .bind("most", most);
        if (!sector.isEmpty()) {
            query.bind("sector", sector);
        }
        return query.mapTo(String.class).list().stream().map(this::deploymentOf).toList();
    }

    @Override
    public List<SignatureWaiver> waivers() {
        return tx
                .sql()
                .createQuery("select body from module_waiver order by sha256")
                .mapTo(String.class)
                .list()
                .stream()
                .map(body -> tx.bodies().read(body, SignatureWaiver.class))
                .toList();
    }

    @Override
    public void keep(SignatureWaiver waiver) {
        tx.sql()
                .createUpdate("insert into module_waiver (sha256, body) values (:sha256, :body)"
                        + " on conflict (sha256) do update set body = excluded.body")
                .bind("sha256", waiver.sha256())
                .bind("body", tx.bodies().write(waiver))
                .execute();
    }

    @Override
    public List<Deployment> running() {
        return tx
                .sql()
                .createQuery("select body from module_deployment where outcome = '" + DeploymentOutcome.RUNNING.name()
                        + "' order by started_at, id")
                .mapTo(String.class)
                .list()
                .stream()
                .map(this::deploymentOf)
                .toList();
    }

    private Deployment deploymentOf(String body) {
        return tx.bodies().read(body, Deployment.class);
    }
}
