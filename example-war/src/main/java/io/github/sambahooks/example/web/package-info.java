/** The path of the resources, and the headers of every answer. */
package io.github.sambahooks.example.web;
