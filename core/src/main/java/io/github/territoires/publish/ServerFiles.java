package io.github.territoires.publish;

import java.util.List;
import java.util.function.Function;

/** Plans the files that tell web servers which headers to send. */
final class ServerFiles implements Contributor {
  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    return List.of(
        file(".htaccess", plan, ApacheFile::of),
        file("_headers", plan, HostedFile::of),
        file("nginx.conf.example", plan, NginxFile::of));
  }

  private static Artifact file(
      String path, PublicationPlan plan, Function<PublicationPlan, String> content) {
    return Artifact.text(path, "text/plain", out -> out.append(content.apply(plan)));
  }
}
