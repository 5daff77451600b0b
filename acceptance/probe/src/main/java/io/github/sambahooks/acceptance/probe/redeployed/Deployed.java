package io.github.sambahooks.acceptance.probe.redeployed;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Leaves a mark for each deployment whose class loader is still reachable. */
@WebListener
public class Deployed implements ServletContextListener {

  private static final Mark MARK = new Mark();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    // the mark lives as long as the class, which every deployment loads anew
    event.getServletContext().setAttribute("mark", MARK);
  }

  /** Lives as long as the class loader. */
  private static final class Mark {}
}
