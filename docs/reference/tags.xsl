<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes docs/reference/tags.html of the tag library descriptor: DocumentationTest runs it, and writes the page with -Dtags.write. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="https://jakarta.ee/xml/ns/jakartaee"
                exclude-result-prefixes="t">
  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>
  <xsl:template match="/t:taglib">
    <html lang="en">
      <head>
        <title>The tags of DealHub for Jakarta EE</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <style>
          body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem; font: 16px/1.55 system-ui, sans-serif; color: #16242b; }
          h1, h2 { line-height: 1.25; } h2 { margin-top: 2.5rem; } code { background: #e5ecef; padding: .1em .3em; border-radius: .25rem; }
          table { width: 100%; border-collapse: collapse; } th, td { padding: .4rem .6rem; border-bottom: 1px solid #d5dee2; text-align: left; vertical-align: top; }
        </style>
      </head>
      <body>
        <main>
          <h1>The tags of DealHub for Jakarta EE</h1>
          <p><xsl:value-of select="t:description"/> Declare them on a page with
            <code>&lt;%@ taglib prefix="<xsl:value-of select="t:short-name"/>" uri="<xsl:value-of select="t:uri"/>" %&gt;</code>.</p>
          <p>What the tags write is stable, and a contract: buttons are <code>&lt;button class="dh-button" data-dh-intent="…"&gt;</code>, the
            actions of a quote a <code>&lt;div class="dh-actions" role="group"&gt;</code> of such buttons, a status is a
            <code>&lt;span class="dh-status dh-status-…"&gt;</code>, and messages are <code>&lt;p class="dh-message"&gt;</code> with
            <code>role="alert"</code> or <code>role="status"</code>. <a href="../guide/pages.md#the-markup">Pages</a> has all of it.</p>
          <ul>
            <xsl:for-each select="t:tag"><li><a href="#{t:name}"><code>&lt;dh:<xsl:value-of select="t:name"/>&gt;</code></a></li></xsl:for-each>
            <xsl:for-each select="t:function"><li><a href="#{t:name}"><code>dh:<xsl:value-of select="t:name"/>()</code></a></li></xsl:for-each>
          </ul>
          <xsl:apply-templates select="t:tag"/>
          <xsl:apply-templates select="t:function"/>
        </main>
      </body>
    </html>
  </xsl:template>
  <xsl:template match="t:tag">
    <h2 id="{t:name}"><code>&lt;dh:<xsl:value-of select="t:name"/>&gt;</code></h2>
    <p><xsl:value-of select="normalize-space(t:description)"/></p>
    <p><xsl:choose>
      <xsl:when test="t:body-content = 'empty'">Has no body.</xsl:when>
      <xsl:otherwise>Can have a body, without scriptlets.</xsl:otherwise>
    </xsl:choose></p>
    <xsl:if test="t:attribute">
      <table>
        <tr><th scope="col">Attribute</th><th scope="col">Required</th><th scope="col">Meaning</th></tr>
        <xsl:for-each select="t:attribute">
          <tr>
            <td><code><xsl:value-of select="t:name"/></code></td>
            <td><xsl:if test="t:required = 'true'">yes</xsl:if></td>
            <td><xsl:value-of select="normalize-space(t:description)"/></td>
          </tr>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>
  <xsl:template match="t:function">
    <h2 id="{t:name}"><code>dh:<xsl:value-of select="t:name"/>()</code></h2>
    <p><xsl:value-of select="normalize-space(t:description)"/></p>
    <p>Example: <code><xsl:value-of select="t:example"/></code></p>
  </xsl:template>
</xsl:stylesheet>
