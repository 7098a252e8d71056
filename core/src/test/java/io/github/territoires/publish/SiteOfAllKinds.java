package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small site with files of every kind that a web server must tell from others. */
final class SiteOfAllKinds implements Contributor {
  private static final String FILES =
      """
      index.html text/html
      index.en.html text/html
      guide.fr.html text/html
      old.htm text/html
      gallery/phase-1/ti-7507.fr.html text/html
      page/v1/phase-1/ti-7507/index.fr.html text/html
      page/v1/phase-1/ti-7507/index.html text/html
      embed/v1/phase-1/ti-7507/page.fr.html text/html
      embed/v1/phase-1/ti-7507/page.br.html text/html
      embed/v1/phase-1/ti-7507/page.pl.html text/html
      embed/v1/phase-1/ti-7507/page.pt-BR.html text/html
      embed/v1/phase-1/ti-7507/projects.2.fr.h3.dark.html text/html
      embed/v1/phase-1/ti-7507/v2/project.fr.html text/html
      embed/v1/phase-1/ti-7507/page/project.fr.html text/html
      embed/v1/notice.fr.html text/html
      fragment/v1/phase-1/ti-7507/page.fr.html text/html
      element/v1/phase-1/ti-7507/page.fr.html text/html
      oembed/v1/phase-1/ti-7507/page.fr.json application/json
      oembed/v1/phase-1/ti-7507/page.fr.xml text/xml
      assets/v1/ti.css text/css
      assets/v1/embed.js text/javascript
      data/v1/programme.json application/json
      data/v1/programme.schema.json application/schema+json
      data/v1/territories.geojson application/geo+json
      data/v1/territories.ndjson application/x-ndjson
      data/v1/projects.csv text/csv
      data/v1/projects.schema.json application/json
      data/v1/templates/projects.csv text/csv
      data/v1/phase-1/ti-7507.jsonld application/ld+json
      copies/data/v1/programme.schema.json application/json
      markdown/v1/phase-1/ti-7507.fr.md text/markdown
      sources/page.fr.html text/plain
      sources/licence text/plain
      sitemap.xml text/xml
      """;

  /** Publishes into a folder. */
  static PublicationResult publish(Path folder, String baseUrl) throws IOException {
    return Publication.of(Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build())
        .contributor(new SiteOfAllKinds())
        .baseUrl(baseUrl)
        .writeTo(folder);
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    for (String line : FILES.lines().toList()) {
      String[] file = line.split(" ", -1);
      artifacts.add(Artifact.text(file[0], file[1], out -> out.append("été: ").append(file[0])));
    }
    byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
    artifacts.add(Artifact.immutable("assets/ti", "css", "text/css", bytes));
    artifacts.add(Artifact.immutable("assets/ti", "html", "text/html", bytes));
    artifacts.add(Artifact.immutable("fonts/ti", "woff2", "font/woff2", bytes));
    return artifacts;
  }
}
