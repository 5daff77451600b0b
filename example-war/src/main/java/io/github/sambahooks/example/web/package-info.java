/** What is around the resources: their path, and the headers of every answer. */
package io.github.sambahooks.example.web;
