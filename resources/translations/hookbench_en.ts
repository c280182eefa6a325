<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hookbench::CampaignBadges</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPanel</name>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1 – %n record</numerusform>
            <numerusform>%1 – %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>%n sample profile added to the workspace.</numerusform>
            <numerusform>%n sample profiles added to the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n campaign has problems</numerusform>
            <numerusform>%n campaigns have problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>The pasted text has %n curly quote where JSON and Liquid know straight ones only.</numerusform>
            <numerusform>The pasted text has %n curly quotes where JSON and Liquid know straight ones only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::RequestImportPanel</name>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>%Ln webhook will be added.</numerusform>
            <numerusform>%Ln webhooks will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>breaks %n contract</numerusform>
            <numerusform>breaks %n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::SizePlot</name>
    <message numerus="yes">
        <source>%1 to %2: %n payload(s)</source>
        <translation>
            <numerusform>%1 to %2: %n payload</numerusform>
            <numerusform>%1 to %2: %n payloads</numerusform>
        </translation>
    </message>
</context>
</TS>
