package io.github.sambahooks.benchmarks.byhand;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs Spring Boot with Spring MVC on Undertow. */
@SpringBootApplication
public class SpringServer {

  /** Runs until the end of standard input; the argument is the port. */
  public static void main(String[] arguments) throws IOException {
    SpringApplication application = new SpringApplication(SpringServer.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "server.port", arguments[0],
            "spring.main.banner-mode", "off"));
    ConfigurableApplicationContext context = application.run();
    System.out.println("ready");
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(SpringApplication.exit(context));
  }
}
